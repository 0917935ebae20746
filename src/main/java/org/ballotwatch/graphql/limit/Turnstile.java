package org.ballotwatch.graphql.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Queue;

/** Lets so many requests in at once, has so many wait, and turns the rest away. */
@ApplicationScoped
public class Turnstile {
    private final Limits limits;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int inside;

    Turnstile(Limits limits) {
        this.limits = limits;
    }

    /**
     * Runs a request now, or later when its turn comes.
     *
     * @param later runs it too, wherever it is called from: that is on the thread of whoever leaves
     * @return false if there is no room even to wait
     */
    public boolean enter(Runnable now, Runnable later) {
        synchronized (this) {
            if (inside >= limits.concurrent()) {
                return waiting.size() < limits.waiting() && waiting.add(later);
            }
            inside++;
        }
        now.run();
        return true;
    }

    /** To be called once for each request that ran. */
    public void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                inside--;
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
