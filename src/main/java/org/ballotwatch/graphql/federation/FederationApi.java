package org.ballotwatch.graphql.federation;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.graphql.engine.TypeNames;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.NodesByView;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.node.ViewId;
import org.ballotwatch.graphql.schema.EntityRepresentation;
import org.ballotwatch.graphql.schema.SubgraphSchema;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class FederationApi {
    /** A gateway cannot page: it asks for all records of a list at once. */
    private static final int MOST = 1_000;

    private final NodesByView nodes;
    private final SubgraphSchema schema;

    FederationApi(NodesByView nodes, SubgraphSchema schema) {
        this.nodes = nodes;
        this.schema = schema;
    }

    @NonNull
    @Query("_service")
    @Description("This service as a subgraph.")
    public SubgraphDefinition service() {
        return new SubgraphDefinition(schema.text());
    }

    @Query("_entities")
    @Description("Records that other subgraphs name.")
    public Uni<@NonNull List<Node>> entities(
            @NonNull
                    @Description(
                            "The records, each with its type and its id or recordId: {__typename: \"Election\", id: \"…\"}. If both are given, the id decides.")
                    List<@NonNull EntityRepresentation> representations,
            ResolverContext context) {
        if (representations.size() > MOST) {
            throw new Refusal(
                    ErrorCode.PAGE_TOO_LARGE,
                    "representations",
                    "representations takes at most 1,000 at a time; this request has " + representations.size());
        }
        List<ViewId> ids = new ArrayList<>();
        for (int i = 0; i < representations.size(); i++) {
            ids.add(id("representations[" + i + "]", representations.get(i)));
        }
        return nodes.find(ids, context).map(found -> ofTheirTypes(found, representations));
    }

    private ViewId id(String argument, EntityRepresentation representation) {
        if (representation.typeName() == null || !schema.isEntity(representation.typeName())) {
            throw Refusal.argument(
                    argument, argument + ".__typename must be a type of this service that implements Node");
        }
        if (representation.id != null) {
            return ViewId.decode(argument + ".id", representation.id);
        }
        if (representation.recordId == null) {
            throw Refusal.argument(
                    argument, argument + " needs the id or recordId of a record, as returned by fields of these names");
        }
        GlobalId record = GlobalId.decode(argument + ".recordId", representation.recordId);
        return new ViewId(record, RecordView.DEFAULT);
    }

    /** An id of another type is unknown among those of the given type. */
    private static List<Node> ofTheirTypes(List<Node> found, List<EntityRepresentation> representations) {
        List<Node> entities = new ArrayList<>(found);
        for (int i = 0; i < found.size(); i++) {
            Node node = found.get(i);
            if (node != null
                    && !TypeNames.of(node.getClass())
                            .equals(representations.get(i).typeName())) {
                entities.set(i, null);
            }
        }
        return entities;
    }
}
