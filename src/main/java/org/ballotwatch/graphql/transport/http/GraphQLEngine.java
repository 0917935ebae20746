package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.ballotwatch.graphql.engine.BatchedExecutionStrategy;
import org.ballotwatch.graphql.engine.CancellationScope;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.engine.SubscriptionStrategy;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.Streaming;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.DocumentLimits;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.graphql.schema.ServedSchema;
import org.ballotwatch.graphql.telemetry.RequestObservation;
import org.ballotwatch.graphql.telemetry.RequestObservations;
import org.ballotwatch.graphql.telemetry.RequestOutcome;
import org.ballotwatch.graphql.transport.document.Documents;

/** graphql-java with our execution strategy. */
@Singleton
public class GraphQLEngine {
    private final GraphQL graphQL;
    private final Documents documents;
    private final ParsedDocuments parsed;
    private final ParserOptions options;
    private final Deadline deadline;
    private final TextLimits texts;
    private final FieldErrors errors;
    private final RequestObservations observations;
    private final PastAnswers past;

    GraphQLEngine(
            ServedSchema served,
            BatchedExecutionStrategy strategy,
            SubscriptionStrategy subscriptions,
            Documents documents,
            DocumentLimits limits,
            TextLimits texts,
            Deadline deadline,
            FieldErrors errors,
            RequestObservations observations,
            Clock clock) {
        GraphQLSchema schema = served.schema();
        this.past = new PastAnswers(schema, clock);
        this.documents = documents;
        this.texts = texts;
        this.parsed = new ParsedDocuments(schema, limits, texts, errors);
        this.options = limits.options();
        this.deadline = deadline;
        this.errors = errors;
        this.observations = observations;
        this.graphQL = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(strategy)
                .mutationExecutionStrategy(strategy)
                .subscriptionExecutionStrategy(subscriptions)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(parsed.of(input)))
                .build();
    }

    /**
     * Executes a request. All failures fail the future; nothing is thrown. Cancelling the future stops the work at
     * once. The data of a subscription is a publisher of responses.
     */
    public CompletableFuture<ExecutionResult> execute(GraphQLRequest request) {
        RequestObservation observation = observations.begin();
        try {
            return execute(whole(request), observation, Map.of(Streaming.class, Streaming.POSSIBLE));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refuse(errors.of(refusal)));
        }
    }

    /** Returns the response to a request that is not executed. */
    public ExecutionResult refuse(FieldError failure) {
        observations.recordRefusal(failure.code());
        return new ExecutionResultImpl(failure.at(null, null));
    }

    /**
     * Does the same for a request that is {@link #whole}.
     *
     * @param streaming whether it may have more than one response
     */
    CompletableFuture<ExecutionResult> execute(
            GraphQLRequest whole, RequestObservation observation, boolean streaming) {
        return execute(whole, observation, streaming ? Map.of(Streaming.class, Streaming.POSSIBLE) : Map.of());
    }

    /** Executes a document of the service's own, which needs no registration. */
    CompletableFuture<ExecutionResult> executeOwn(GraphQLRequest request) {
        return execute(request, observations.begin(), Map.of());
    }

    private CompletableFuture<ExecutionResult> execute(
            GraphQLRequest whole, RequestObservation observation, Map<Object, Object> further) {
        try {
            texts.check(whole.variables());
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refuse(errors.of(refusal)));
        }
        try {
            CancellationScope cancellation = new CancellationScope();
            ExecutionInput input = input(whole, further);
            input.getGraphQLContext()
                    .put(CancellationScope.class, cancellation)
                    .put(RequestObservation.class, observation);
            PreparsedDocumentEntry document = parsed.of(input);
            List<GraphQLError> faults = List.of();
            if (!document.hasErrors()) {
                remember(whole);
                faults = NullConditions.in(document.getDocument(), whole.operationName(), whole.variables());
            }
            observations.start(observation);
            deadline.begin(cancellation);
            CompletableFuture<ExecutionResult> result = faults.isEmpty()
                    ? graphQL.executeAsync(input).thenApply(executed -> explained(executed, input))
                    : CompletableFuture.completedFuture(new ExecutionResultImpl(faults));
            CompletableFuture<ExecutionResult> answer = deadline.holds(cancellation, result);
            answer.whenComplete((ended, failure) -> end(observation, ended, failure));
            return answer;
        } catch (RuntimeException | StackOverflowError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Returns the request with the text of the document it names.
     *
     * @throws Refusal if there is none, or if it may not be executed
     */
    GraphQLRequest whole(GraphQLRequest request) {
        return request.withQuery(documents.text(request.query(), request.documentId()));
    }

    /** Returns the parsed document with its errors. */
    public PreparsedDocumentEntry prepared(GraphQLRequest whole) {
        return parsed.of(input(whole, Map.of()));
    }

    /** Returns whether a request, which may name its document, is a mutation. */
    public boolean isForMutation(GraphQLRequest request) {
        try {
            return isMutation(whole(request));
        } catch (Refusal refusal) {
            return false; // execution reports the reason
        }
    }

    /** Does the same for a request that is {@link #whole}. A document without the word is not parsed for this check. */
    boolean isMutation(GraphQLRequest whole) {
        return whole.query().contains("mutation") && isAny(OperationDefinition.Operation.MUTATION::equals, whole);
    }

    /**
     * Returns whether the named operation, or any operation if none is named, has another kind; false if the document
     * has errors.
     */
    boolean isAnyBut(OperationDefinition.Operation kind, GraphQLRequest whole) {
        return isAny(each -> each != kind, whole);
    }

    /** Returns whether it is a query that is executed, as far as its document tells. */
    boolean isQuery(GraphQLRequest whole) {
        return !prepared(whole).hasErrors() && !isAnyBut(OperationDefinition.Operation.QUERY, whole);
    }

    /** Returns the name of the operation that was executed; null if it has none. */
    String operationName(GraphQLRequest whole) {
        return NodeUtil.getOperation(prepared(whole).getDocument(), whole.operationName())
                .operationDefinition
                .getName();
    }

    /** Returns whether a query that was answered without errors has this answer for ever. */
    boolean isPermanent(GraphQLRequest whole) {
        return past.includes(prepared(whole).getDocument(), whole.operationName(), whole.variables());
    }

    /** Remembers a valid document that came with its id, so that later requests may send only the id. */
    void remember(GraphQLRequest whole) {
        if (whole.documentId() != null) {
            documents.store(whole.query(), whole.documentId());
        }
    }

    private boolean isAny(Predicate<OperationDefinition.Operation> kind, GraphQLRequest whole) {
        Document document = prepared(whole).getDocument();
        return document != null
                && document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(o -> whole.operationName() == null
                                || whole.operationName().isEmpty()
                                || whole.operationName().equals(o.getName()))
                        .anyMatch(o -> kind.test(o.getOperation()));
    }

    private ExecutionResult explained(ExecutionResult result, ExecutionInput input) {
        if (result.isDataPresent() || result.getErrors().stream().noneMatch(ValueFaults::explain)) {
            return result;
        }
        OperationDefinition operation =
                NodeUtil.getOperation(parsed.of(input).getDocument(), input.getOperationName()).operationDefinition;
        List<GraphQLError> faults = ValueFaults.of(graphQL.getGraphQLSchema(), operation, input.getVariables());
        return faults.isEmpty() ? result : new ExecutionResultImpl(faults);
    }

    private void end(RequestObservation observation, ExecutionResult result, Throwable failure) {
        RequestOutcome outcome = ResponseOutcome.of(result, failure);
        String code = outcome == RequestOutcome.REFUSED
                ? ResponseOutcome.code(result.getErrors().get(0))
                : null;
        observations.end(observation, outcome, code);
    }

    private ExecutionInput input(GraphQLRequest request, Map<Object, Object> context) {
        return ExecutionInput.newExecutionInput()
                .query(request.query())
                .locale(Locale.ROOT) // messages in English: any other locale falls back to the machine's
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .graphQLContext(given -> given.put(ParserOptions.class, options).putAll(context))
                .build();
    }
}
