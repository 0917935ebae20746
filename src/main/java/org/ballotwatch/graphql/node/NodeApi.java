package org.ballotwatch.graphql.node;

import io.smallrye.mutiny.Uni;
import java.util.List;
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

    private final NodesByView nodes;

    NodeApi(NodesByView nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("Any record by its id, as it was seen where the id was taken from; null if there is none.")
    public Uni<Node> node(
            @NonNull @Id @Description("The id, as returned by an \"id\" field.") String id, ResolverContext context) {
        return nodes.find(List.of(ViewId.decode("id", id)), context).map(found -> found.get(0));
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
        return nodes.find(
                IntStream.range(0, ids.size())
                        .mapToObj(i -> ViewId.decode("ids[" + i + "]", ids.get(i)))
                        .toList(),
                context);
    }
}
