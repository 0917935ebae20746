package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.HistoricalObjects;

/** Nodes have an id to find them by. */
@Singleton
class HistoricalNodes implements HistoricalObjects {
    private final Nodes nodes;

    HistoricalNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public Uni<List<Object>> read(Snapshot snapshot, List<Object> objects) {
        List<GlobalId> ids = new ArrayList<>(objects.size());
        for (Object object : objects) {
            ids.add(object instanceof Node node ? GlobalId.decode("id", node.getId()) : null);
        }
        return nodes.find(
                        snapshot,
                        ids.stream().filter(id -> id != null).distinct().toList())
                .map(found -> {
                    List<Object> past = new ArrayList<>(objects.size());
                    for (int i = 0; i < ids.size(); i++) {
                        Node then = found.get(ids.get(i));
                        past.add(then == null ? objects.get(i) : then);
                    }
                    return past;
                });
    }
}
