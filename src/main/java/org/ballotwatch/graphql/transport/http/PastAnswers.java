package org.ballotwatch.graphql.transport.http;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Document;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TraversalControl;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Recognizes queries whose answer never changes again, because both clocks lie in the past wherever they matter. */
final class PastAnswers {
    private static final String AS_OF = "asOf";
    private static final String RECORDED_AS_OF = "recordedAsOf";

    /** What has no day, such as a merger, and whoever asks. */
    private static final Set<String> CURRENT = Set.of("FormerRecord", "Viewer");

    /**
     * An edit or a load has the time at which it began, and is seen when it is committed. None takes a day.
     */
    private static final Duration UNTIL_COMMITTED = Duration.ofDays(1);

    private final GraphQLSchema schema;
    private final Clock clock;

    /** With the interfaces behind which one of them may be. */
    private final Set<String> current;

    PastAnswers(GraphQLSchema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
        this.current = new HashSet<>(CURRENT);
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType above
                    && schema.getImplementations(above).stream()
                            .anyMatch(behind -> CURRENT.contains(behind.getName()))) {
                current.add(above.getName());
            }
        }
    }

    /** @param document of a query that was answered without errors */
    boolean includes(Document document, String operationName, Map<String, Object> variables) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        boolean[] past = {true};
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document)
                .operationName(operationName)
                .variables(variables)
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public TraversalControl visitFieldWithControl(QueryVisitorFieldEnvironment field) {
                        past[0] = isPast(field, now);
                        return past[0] ? TraversalControl.CONTINUE : TraversalControl.QUIT;
                    }
                });
        return past[0];
    }

    private boolean isPast(QueryVisitorFieldEnvironment field, OffsetDateTime now) {
        if (field.isTypeNameIntrospectionField()) {
            return true;
        }
        String type =
                GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()).getName();
        if (current.contains(type) || field.getFieldDefinition().getName().startsWith("__")) {
            return false;
        }
        Map<String, Object> given = field.getArguments();
        if (field.getParentEnvironment() == null && !(given.containsKey(AS_OF) && given.containsKey(RECORDED_AS_OF))) {
            return false;
        }
        try {
            return areInPast(given, now);
        } catch (DateTimeException e) {
            return false; // written in another way than ISO 8601 says
        }
    }

    private static boolean areInPast(Map<String, Object> given, OffsetDateTime now) {
        return (!given.containsKey(AS_OF) || isPastDay(given.get(AS_OF), now))
                && (!given.containsKey(RECORDED_AS_OF) || isPastMoment(given.get(RECORDED_AS_OF), now));
    }

    /** @param day null where a field below asks for today again */
    private static boolean isPastDay(Object day, OffsetDateTime now) {
        return day != null && LocalDate.parse(day.toString()).isBefore(now.toLocalDate());
    }

    private static boolean isPastMoment(Object moment, OffsetDateTime now) {
        return moment != null && OffsetDateTime.parse(moment.toString()).isBefore(now.minus(UNTIL_COMMITTED));
    }
}
