package org.ballotwatch.graphql.execution;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.database.Snapshot;

/** Reads objects again, as they were at the moment of another snapshot. */
public interface HistoricalObjects {
    /** Returns the objects in the same order; one that did not exist then, or that has no id, stays unchanged. */
    Uni<List<Object>> read(Snapshot snapshot, List<Object> objects);
}
