package org.ballotwatch.graphql.engine;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Hands a resolver the step it is called for, while it is called and on its own thread only. */
@Singleton
public class CurrentResolverContext {
    private final ThreadLocal<ResolverContext> current = new ThreadLocal<>();

    /** The step of the resolver method that runs now: ask before the first asynchronous read, not after it. */
    public ResolverContext current() {
        ResolverContext step = current.get();
        if (step == null) {
            throw new IllegalStateException("A step is there only while a resolver method runs, called by the plan");
        }
        return step;
    }

    <T> T during(ResolverContext step, Supplier<T> call) {
        ResolverContext outer = current.get();
        current.set(step);
        try {
            return call.get();
        } finally {
            current.set(outer);
        }
    }
}
