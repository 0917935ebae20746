package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import graphql.language.Document;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;

/** Executes documents of the service's own, within the limits of all requests, on the caller's Vert.x context. */
@Singleton
public class DocumentReader {
    private final GraphQLEngine engine;
    private final ConcurrencyLimiter limiter;

    DocumentReader(GraphQLEngine engine, ConcurrencyLimiter limiter) {
        this.engine = engine;
        this.limiter = limiter;
    }

    public Document parsed(String document) {
        return engine.prepared(new GraphQLRequest(document, null, Map.of(), Map.of()))
                .getDocument();
    }

    /** Fails if there are too many requests; the errors of fields are in the result. */
    public Uni<ExecutionResult> read(String document, Map<String, Object> variables) {
        GraphQLRequest request = new GraphQLRequest(document, null, variables, Map.of());
        return Uni.createFrom().emitter(emitter -> {
            Context own = Vertx.currentContext();
            Runnable work = () -> {
                CompletableFuture<ExecutionResult> answer = engine.executeOwn(request);
                emitter.onTermination(() -> answer.cancel(true));
                answer.whenComplete((result, failure) -> {
                    limiter.release();
                    if (failure == null) {
                        emitter.complete(result);
                    } else {
                        emitter.fail(failure);
                    }
                });
            };
            if (!limiter.submit(work, () -> own.runOnContext(ignored -> work.run()))) {
                emitter.fail(limiter.refusal());
            }
        });
    }
}
