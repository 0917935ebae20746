package org.ballotwatch.graphql.execution;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.database.Snapshot;

/** Reads objects again, as they were at the moment of another snapshot. */
public interface HistoricalObjects {
    /** Each in its place; one that was not there then, or that has no id to find it by, stays as it is. */
    Uni<List<Object>> read(Snapshot snapshot, List<Object> objects);
}
