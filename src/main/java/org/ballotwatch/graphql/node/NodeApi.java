package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
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
import java.util.stream.IntStream;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.plan.Steps;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class NodeApi {
    private static final int MOST = 100;

    private final Steps steps;
    private final Map<Character, NodeFinder> finders;

    NodeApi(Steps steps, @Any Instance<NodeFinder> finders) {
        this.steps = steps;
        this.finders = finders.stream().collect(Collectors.toMap(NodeFinder::kind, Function.identity()));
    }

    @Query
    @Description("Any record by its id; null where there is none.")
    public Uni<Node> node(@NonNull @Id @Description("The id, as an \"id\" field gave it.") String id) {
        return find(List.of(GlobalId.decode("id", id))).map(found -> found.get(0));
    }

    @Query
    @Description("Records by their ids, in the given order, at most 100; null in the place of one that is not there.")
    public Uni<@NonNull List<Node>> nodes(
            @NonNull @Id @Description("The ids, as \"id\" fields gave them.") List<@NonNull String> ids) {
        if (ids.size() > MOST) {
            throw new Refusal(ErrorCode.PAGE_TOO_LARGE, "ids", "ids takes at most " + MOST + " at a time");
        }
        return find(IntStream.range(0, ids.size())
                .mapToObj(i -> GlobalId.decode("ids[" + i + "]", ids.get(i)))
                .toList());
    }

    private Uni<List<Node>> find(List<GlobalId> ids) {
        Snapshot snapshot = steps.current().snapshot();
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
