package org.ballotwatch.graphql.plan;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Hands a resolver the step it is called for, while it is called and on its own thread only. */
@Singleton
public class Steps {
    private final ThreadLocal<Step> current = new ThreadLocal<>();

    /** The step of the resolver method that runs now: ask before the first asynchronous read, not after it. */
    public Step current() {
        Step step = current.get();
        if (step == null) {
            throw new IllegalStateException("A step is there only while a resolver method runs, called by the plan");
        }
        return step;
    }

    <T> T during(Step step, Supplier<T> call) {
        Step outer = current.get();
        current.set(step);
        try {
            return call.get();
        } finally {
            current.set(outer);
        }
    }
}
