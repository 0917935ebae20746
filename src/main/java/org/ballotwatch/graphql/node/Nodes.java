package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballotwatch.database.Snapshot;

/** Reads of records of all kinds at once. */
@ApplicationScoped
public class Nodes {
    private final Map<Character, NodeFinder> finders;

    Nodes(@Any Instance<NodeFinder> finders) {
        this.finders = finders.stream().collect(Collectors.toMap(NodeFinder::kind, Function.identity()));
    }

    /** Each in its place, null where there is none; one statement per kind of id. */
    public Uni<List<Node>> find(Snapshot snapshot, List<GlobalId> ids) {
        Map<Character, List<UUID>> byKind = new LinkedHashMap<>();
        for (GlobalId id : ids) {
            if (finders.containsKey(id.kind())) {
                byKind.computeIfAbsent(id.kind(), kind -> new ArrayList<>()).add(id.uuid());
            }
        }
        // By kind, since an id that was put together by hand may join one kind to another's UUID.
        Map<Character, Map<UUID, ? extends Node>> found = new HashMap<>();
        List<Uni<?>> lookups = new ArrayList<>();
        byKind.forEach((kind, uuids) ->
                lookups.add(finders.get(kind).byIds(snapshot, uuids).invoke(nodes -> found.put(kind, nodes))));
        if (lookups.isEmpty()) {
            return Uni.createFrom().item(inOrder(ids, found));
        }
        return Uni.combine().all().unis(lookups).with(done -> inOrder(ids, found));
    }

    private static List<Node> inOrder(List<GlobalId> ids, Map<Character, Map<UUID, ? extends Node>> found) {
        List<Node> nodes = new ArrayList<>(ids.size());
        for (GlobalId id : ids) {
            Map<UUID, ? extends Node> ofKind = found.get(id.kind());
            nodes.add(ofKind == null ? null : ofKind.get(id.uuid()));
        }
        return nodes;
    }
}
