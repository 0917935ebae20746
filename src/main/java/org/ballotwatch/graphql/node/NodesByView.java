package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballotwatch.graphql.execution.ResolverContext;

/** Finds nodes by ids that name a view, each as it was seen where its id was taken from. */
@Singleton
public class NodesByView {
    private final Nodes nodes;

    NodesByView(Nodes nodes) {
        this.nodes = nodes;
    }

    /**
     * Returns the nodes in the order of the ids, with null for a missing one. It reads those of each moment together,
     * with the fields that they had then.
     */
    public Uni<List<Node>> find(List<ViewId> ids, ResolverContext context) {
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
