package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class NodeApi {
    private static final int MOST = 100;

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("Any record by its id, as it was seen where the id was taken from; null if there is none.")
    public Uni<Node> node(
            @NonNull @Id @Description("The id, as returned by an \"id\" field.") String id, ResolverContext context) {
        return find(List.of(ViewId.decode("id", id)), context).map(found -> found.get(0));
    }

    @Query
    @Description("Records by their ids, in the given order, at most 100; null in place of a missing one. Each is as it "
            + "was seen where its id was taken from.")
    public Uni<@NonNull List<Node>> nodes(
            @NonNull @Id @Description("The ids, as returned by \"id\" fields.") List<@NonNull String> ids,
            ResolverContext context) {
        if (ids.size() > MOST) {
            throw new Refusal(ErrorCode.PAGE_TOO_LARGE, "ids", "ids takes at most " + MOST + " at a time");
        }
        return find(
                IntStream.range(0, ids.size())
                        .mapToObj(i -> ViewId.decode("ids[" + i + "]", ids.get(i)))
                        .toList(),
                context);
    }

    /** Reads those of each moment together, with the fields that they had then. */
    private Uni<List<Node>> find(List<ViewId> ids, ResolverContext context) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<Optional<OffsetDateTime>, List<Integer>> byMoment = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            RecordView view = ids.get(i).view();
            if (!view.isDefault()) {
                context.below(i, view);
            }
            byMoment.computeIfAbsent(Optional.ofNullable(view.recordedAsOf()), moment -> new ArrayList<>())
                    .add(i);
        }
        Node[] found = new Node[ids.size()];
        List<Uni<?>> reads = new ArrayList<>();
        byMoment.forEach((moment, places) -> reads.add(nodes.inOrder(
                        context.snapshot().asOf(moment.orElse(null)),
                        places.stream().map(i -> ids.get(i).id()).toList())
                .invoke(read -> {
                    for (int i = 0; i < read.size(); i++) {
                        found[places.get(i)] = read.get(i);
                    }
                })));
        return Uni.combine().all().unis(reads).with(done -> Arrays.asList(found));
    }
}
