package org.ballotwatch.search;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.graphql.node.NodesByView;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.node.ViewId;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.text.Excerpt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** For those who hold a name of a record and need not know its kind, such as a router of addresses or an assistant. */
@GraphQLApi
public class LookupApi {
    private final Nodes nodes;
    private final NodesByView nodesByView;

    LookupApi(Nodes nodes, NodesByView nodesByView) {
        this.nodes = nodes;
        this.nodesByView = nodesByView;
    }

    @Query("lookup")
    @InheritedArguments(Knowledge.class)
    @Description(
            "A record of any kind by its id, slug or external id, or a report by its id; null if there is none. An id "
                    + "shows what it showed where it was taken from, unless the arguments say otherwise.")
    public Uni<Node> lookup(
            @NonNull
                    @Id
                    @Description(
                            "An id, a slug such as slug:baghdad, or an external id such as casebook:IQ-2021-10-10.")
                    String record,
            @Nullable
                    @Description(
                            "Only a record of this kind. A slug that records of several kinds have is refused without "
                                    + "it. Default: any kind, or a report.")
                    RecordKind kind,
            ResolverContext context) {
        return named(record, kind, context).map(found -> one(found, record, kind));
    }

    private Uni<List<Node>> named(String record, @Nullable RecordKind kind, ResolverContext context) {
        ViewId seen = ViewId.orNull(record);
        if (seen != null) {
            RecordView view = seen.view().overriddenBy(context.arguments(RecordView.class));
            return nodesByView.find(List.of(new ViewId(seen.id(), view)), context);
        }
        return RecordReference.ofAny("record", record)
                .records(context.snapshot())
                .flatMap(ids -> nodes.inOrder(
                        context.snapshot(),
                        ids.stream()
                                .filter(id -> kind == null || id.kind() == kind.node)
                                .toList()));
    }

    private static @Nullable Node one(List<Node> found, String record, @Nullable RecordKind kind) {
        List<Node> named = found.stream()
                .filter(node -> node != null && (kind == null || kind.isOf(node)))
                .toList();
        if (named.size() > 1) {
            String kinds = Arrays.stream(RecordKind.values())
                    .filter(each -> named.stream().anyMatch(each::isOf))
                    .map(RecordKind::name)
                    .collect(joining(", "));
            throw Refusal.argument(
                    "kind", Excerpt.quoted(record) + " names several records; give one of " + kinds + " as kind");
        }
        return named.isEmpty() ? null : named.get(0);
    }
}
