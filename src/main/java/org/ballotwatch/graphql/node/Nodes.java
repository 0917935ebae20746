package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballotwatch.database.Snapshot;

/** Finds nodes of any kind by their ids, through the finder that each kind's feature provides. */
@Singleton
public class Nodes {
    private final Map<Character, NodeFinder> finders;

    Nodes(@Any Instance<NodeFinder> finders) {
        this.finders = finders.stream().collect(Collectors.toMap(NodeFinder::kind, Function.identity()));
    }

    /** Returns existing nodes by id, with one statement per kind present. */
    public Uni<Map<GlobalId, Node>> find(Snapshot snapshot, Collection<GlobalId> ids) {
        Map<NodeFinder, List<UUID>> byKind = new LinkedHashMap<>();
        for (GlobalId id : ids) {
            NodeFinder finder = finders.get(id.kind());
            if (finder != null) {
                byKind.computeIfAbsent(finder, kind -> new ArrayList<>()).add(id.uuid());
            }
        }
        // By kind, since a forged id may combine one kind with another's UUID.
        Map<GlobalId, Node> found = new HashMap<>();
        List<Uni<?>> lookups = new ArrayList<>();
        byKind.forEach((finder, uuids) -> lookups.add(finder.byIds(snapshot, uuids)
                .invoke(nodes -> nodes.forEach((uuid, node) -> found.put(new GlobalId(finder.kind(), uuid), node)))));
        if (lookups.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return Uni.combine().all().unis(lookups).with(done -> found);
    }

    /** Returns the nodes in the order of the ids, with null for a missing one. */
    public Uni<List<Node>> inOrder(Snapshot snapshot, List<GlobalId> ids) {
        return find(snapshot, ids).map(found -> {
            List<Node> inOrder = new ArrayList<>(ids.size());
            ids.forEach(id -> inOrder.add(found.get(id)));
            return inOrder;
        });
    }
}
