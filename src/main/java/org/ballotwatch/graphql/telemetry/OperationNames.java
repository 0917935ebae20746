package org.ballotwatch.graphql.telemetry;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of operations in metrics. Clients choose the names, and each name takes memory here and in the metrics
 * store. Their number is therefore limited: those of registered documents, and the first others to arrive.
 */
@Singleton
public class OperationNames {
    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final Set<String> registered = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final int most;

    OperationNames(MetricsSettings settings) {
        most = settings.operations();
    }

    /** Registers a name that metrics always distinguish, since its document is registered here. */
    public void register(String name) {
        registered.add(name);
    }

    /** @param name null for an operation without one */
    String label(String name) {
        if (name == null) {
            return ANONYMOUS;
        }
        if (registered.contains(name) || seen.contains(name)) {
            return name;
        }
        return name.length() <= LONGEST && isKept(name) ? name : OTHER;
    }

    /** Checks again with the lock held: two requests may bring the same new name at once. */
    private synchronized boolean isKept(String name) {
        return seen.contains(name) || seen.size() < most && seen.add(name);
    }
}
