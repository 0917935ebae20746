package org.ballotwatch.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.plan.Plan;

/** graphql-java with our plan as its execution; documents are parsed and validated once and kept. */
@ApplicationScoped
public class Engine {
    /** In documents kept; what is parsed takes some hundred times the room of its text. */
    private static final int CHARACTERS_KEPT = 1_000_000;

    private final GraphQL graphQL;

    Engine(GraphQLSchema schema, Plan plan) {
        Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
        PreparsedDocumentProvider parsedOnce = (input, parse) ->
                CompletableFuture.completedFuture(documents.get(input.getQuery(), text -> parse.apply(input)));
        this.graphQL = GraphQL.newGraphQL(StrictScalars.in(schema))
                .queryExecutionStrategy(plan)
                .mutationExecutionStrategy(plan)
                .preparsedDocumentProvider(parsedOnce)
                .build();
    }

    /** Whatever goes wrong fails the future; nothing is thrown. */
    public CompletableFuture<ExecutionResult> execute(GraphQLRequest request) {
        try {
            return start(request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<ExecutionResult> start(GraphQLRequest request) {
        return graphQL.executeAsync(ExecutionInput.newExecutionInput()
                .query(request.query())
                .locale(Locale.ROOT) // messages in English: any other locale falls back to the machine's
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .build());
    }
}
