package org.ballotwatch.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.DocumentLimits;
import org.ballotwatch.graphql.limit.Work;
import org.ballotwatch.graphql.plan.Plan;

/** graphql-java with our plan as its execution; documents are parsed and validated once and kept. */
@ApplicationScoped
public class Engine {
    /** In documents kept; what is parsed takes some hundred times the room of its text. */
    private static final int CHARACTERS_KEPT = 1_000_000;

    private final GraphQL graphQL;
    private final DocumentLimits documents;
    private final Deadline deadline;
    private final FieldErrors errors;

    Engine(GraphQLSchema schema, Plan plan, DocumentLimits documents, Deadline deadline, FieldErrors errors) {
        this.documents = documents;
        this.deadline = deadline;
        this.errors = errors;
        GraphQLSchema strict = StrictScalars.in(schema);
        Cache<String, PreparsedDocumentEntry> kept = Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
        PreparsedDocumentProvider parsedOnce = (input, parse) ->
                CompletableFuture.completedFuture(kept.get(input.getQuery(), text -> parse(input, strict)));
        this.graphQL = GraphQL.newGraphQL(strict)
                .queryExecutionStrategy(plan)
                .mutationExecutionStrategy(plan)
                .preparsedDocumentProvider(parsedOnce)
                .build();
    }

    /**
     * Whatever goes wrong fails the future; nothing is thrown. To cancel the future stops the work at once.
     */
    CompletableFuture<ExecutionResult> execute(GraphQLRequest request) {
        try {
            documents.check(request.query());
            Work work = new Work();
            return deadline.holds(work, start(request, work));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(
                    new ExecutionResultImpl(errors.of(refusal).at(null, null)));
        } catch (RuntimeException | StackOverflowError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<ExecutionResult> start(GraphQLRequest request, Work work) {
        return graphQL.executeAsync(ExecutionInput.newExecutionInput()
                .query(request.query())
                .locale(Locale.ROOT) // messages in English: any other locale falls back to the machine's
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .graphQLContext(Map.of(ParserOptions.class, documents.options(), Work.class, work))
                .build());
    }

    /** As graphql-java does it, which does not tell a document that is too large from one that is wrong. */
    private PreparsedDocumentEntry parse(ExecutionInput input, GraphQLSchema schema) {
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        try {
            if (parsed.isFailure()) {
                return new PreparsedDocumentEntry(
                        documents.orMistake(parsed.getSyntaxException()).toInvalidSyntaxError());
            }
            documents.check(parsed.getDocument());
        } catch (Refusal refusal) {
            return new PreparsedDocumentEntry(errors.of(refusal).at(null, null));
        }
        List<ValidationError> faults = ParseAndValidate.validate(schema, parsed.getDocument(), input.getLocale());
        return faults.isEmpty()
                ? new PreparsedDocumentEntry(parsed.getDocument())
                : new PreparsedDocumentEntry(parsed.getDocument(), faults);
    }
}
