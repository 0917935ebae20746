package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Snapshot;

/** Finds the records of one kind of global id; each feature provides its own. */
public interface NodeFinder {
    /** Returns the kind that {@link GlobalId} carries. */
    char kind();

    /** Returns the existing ones, read in one statement. */
    Uni<? extends Map<UUID, ? extends Node>> byIds(Snapshot snapshot, List<UUID> ids);
}
