package org.ballotwatch.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.document.Documents;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.plan.Plan;

/** graphql-java with our plan as its execution; documents are parsed and validated once and kept. */
@ApplicationScoped
public class Engine {
    /** In documents kept; what is parsed takes some hundred times the room of its text. */
    private static final int CHARACTERS_KEPT = 1_000_000;

    private final GraphQL graphQL;
    private final GraphQLSchema schema;
    private final Documents documents;
    private final Cache<String, PreparsedDocumentEntry> prepared = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .build();

    Engine(GraphQLSchema schema, Plan plan, Documents documents) {
        PreparsedDocumentProvider parsedOnce = (input, parse) -> CompletableFuture.completedFuture(prepared(input));
        this.documents = documents;
        this.schema = StrictScalars.in(schema);
        this.graphQL = GraphQL.newGraphQL(this.schema)
                .queryExecutionStrategy(plan)
                .mutationExecutionStrategy(plan)
                .preparsedDocumentProvider(parsedOnce)
                .build();
    }

    /** Whatever goes wrong fails the future; nothing is thrown. */
    CompletableFuture<ExecutionResult> execute(GraphQLRequest request) {
        try {
            GraphQLRequest whole = whole(request);
            ExecutionInput input = input(whole);
            if (whole.documentId() != null && !prepared(input).hasErrors()) {
                documents.remember(whole.query(), whole.documentId());
            }
            return graphQL.executeAsync(input);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * The request with the text of the document it names.
     *
     * @throws Refusal if there is none, or if it may not be carried out
     */
    GraphQLRequest whole(GraphQLRequest request) {
        return request.withQuery(documents.text(request.query(), request.documentId()));
    }

    /** The document, parsed, with what is wrong with it. */
    PreparsedDocumentEntry prepared(GraphQLRequest whole) {
        return prepared(input(whole));
    }

    private PreparsedDocumentEntry prepared(ExecutionInput input) {
        return prepared.get(input.getQuery(), text -> {
            ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
            if (result.getDocument() == null) {
                return new PreparsedDocumentEntry(result.getErrors());
            }
            return result.getErrors().isEmpty()
                    ? new PreparsedDocumentEntry(result.getDocument())
                    : new PreparsedDocumentEntry(result.getDocument(), result.getErrors());
        });
    }

    private static ExecutionInput input(GraphQLRequest request) {
        return ExecutionInput.newExecutionInput()
                .query(request.query())
                .locale(Locale.ROOT) // messages in English: any other locale falls back to the machine's
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .build();
    }
}
