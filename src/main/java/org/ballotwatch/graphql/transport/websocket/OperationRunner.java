package org.ballotwatch.graphql.transport.websocket;

import graphql.ExecutionResult;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.ballotwatch.access.RequestAuthenticator;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.limit.EditLimiter;
import org.ballotwatch.graphql.transport.http.GraphQLEngine;
import org.ballotwatch.graphql.transport.http.GraphQLRequest;
import org.ballotwatch.graphql.transport.http.HttpRefusal;
import org.ballotwatch.graphql.transport.http.RequestScope;

/** Executes operations in the same way as those over HTTP: with the same concurrency limiter and the same engine. */
@Singleton
final class OperationRunner {
    private final GraphQLEngine engine;
    private final RequestScope scope;
    private final ConcurrencyLimiter limiter;
    private final EditLimiter edits;
    private final FieldErrors errors;
    private final RequestAuthenticator authenticator;

    OperationRunner(
            GraphQLEngine engine,
            RequestScope scope,
            ConcurrencyLimiter limiter,
            EditLimiter edits,
            FieldErrors errors,
            RequestAuthenticator authenticator) {
        this.engine = engine;
        this.scope = scope;
        this.limiter = limiter;
        this.edits = edits;
        this.errors = errors;
        this.authenticator = authenticator;
    }

    /** @param http the request that opened the connection; its sender is the caller */
    OperationExecutor on(RoutingContext http) {
        return new ConnectionExecutor(http);
    }

    /** A result without data that reports an error. */
    ExecutionResult failure(Throwable thrown) {
        return engine.refuse(errors.of(thrown));
    }

    private final class ConnectionExecutor implements OperationExecutor {
        private final RoutingContext http;

        ConnectionExecutor(RoutingContext http) {
            this.http = http;
        }

        /** Reads a token or key as over HTTP, under the header's name, in any case; null means none. */
        @Override
        public Future<Void> authenticate(Map<String, Object> said) {
            List<Object> credentials = new ArrayList<>();
            if (said != null) {
                said.forEach((name, value) -> {
                    if (value != null && HttpHeaders.AUTHORIZATION.toString().equalsIgnoreCase(name)) {
                        credentials.add(value);
                    }
                });
            }
            if (!credentials.stream().allMatch(String.class::isInstance)) {
                return Future.failedFuture(new AuthenticationFailedException());
            }
            List<String> texts = credentials.stream().map(String.class::cast).toList();
            return Future.fromCompletionStage(authenticator.admit(http, texts).subscribeAsCompletionStage());
        }

        @Override
        public Future<Void> authorize() {
            return Future.fromCompletionStage(authenticator.admitAgain(http).subscribeAsCompletionStage());
        }

        @Override
        public void start(Map<String, Object> payload, Operation operation, Consumer<ExecutionResult> answer) {
            GraphQLRequest request;
            try {
                authenticator.authorize(http); // a token may have expired since then
                request = GraphQLRequest.of(payload);
            } catch (Refusal refusal) {
                answer.accept(failure(refusal));
                return;
            } catch (HttpRefusal refusal) {
                answer.accept(engine.refuse(refusal.failure()));
                return;
            }
            Context own = VertxContext.createNewDuplicatedContext(); // all operations share the connection's context
            VertxContextSafetyToggle.setContextSafe(own, true);
            if (engine.isForMutation(request)) {
                edit(own, request, operation, answer);
            } else {
                enter(own, request, operation, answer, () -> {});
            }
        }

        /** @param ended called once it was executed or refused */
        private void enter(
                Context own,
                GraphQLRequest request,
                Operation operation,
                Consumer<ExecutionResult> answer,
                Runnable ended) {
            Runnable run = () -> own.runOnContext(ignored -> execute(own, request, operation, answer, () -> {
                limiter.release();
                ended.run();
            }));
            if (!limiter.submit(run, run)) {
                ended.run();
                answer.accept(failure(limiter.refusal()));
            }
        }

        /** Mutations wait for each other before they queue among all requests. */
        private void edit(Context own, GraphQLRequest request, Operation operation, Consumer<ExecutionResult> answer) {
            ConcurrencyLimiter others = edits.limiter();
            Runnable task = () -> enter(own, request, operation, answer, others::release);
            if (!others.submit(task, task)) {
                answer.accept(failure(others.refusal()));
                return;
            }
            // Has no effect on an operation whose turn has come.
            own.owner().setTimer(edits.timeout().toMillis(), passed -> {
                if (others.withdraw(task)) {
                    answer.accept(failure(others.refusal()));
                }
            });
        }

        @Override
        public ExecutionResult failure(Throwable thrown) {
            return OperationRunner.this.failure(thrown);
        }

        private void execute(
                Context own,
                GraphQLRequest request,
                Operation operation,
                Consumer<ExecutionResult> answer,
                Runnable leave) {
            if (operation.isDone()) {
                leave.run();
                return;
            }
            CompletableFuture<ExecutionResult> carriedOut = scope.during(http, () -> engine.execute(request));
            operation.onCancel(() -> own.runOnContext(ignored -> carriedOut.cancel(true)));
            carriedOut.whenComplete((result, failure) -> {
                try {
                    if (!carriedOut.isCancelled()) {
                        answer.accept(failure == null ? result : failure(failure));
                    }
                } finally {
                    leave.run(); // the service may stop when the last operation has ended
                }
            });
        }
    }
}
