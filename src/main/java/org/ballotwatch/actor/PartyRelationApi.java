package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The relations of a party to other parties. */
@GraphQLApi
public class PartyRelationApi {
    private final PartyRelations relations;

    PartyRelationApi(PartyRelations relations) {
        this.relations = relations;
    }

    @InheritedArguments(Knowledge.class)
    @Description("Its alliances, members, predecessors and successors, earliest first. Every report is listed, "
            + "whichever side this party is on.")
    public Uni<List<@NonNull List<@NonNull PartyRelation>>> relations(
            @Source List<Party> parties,
            @Description("Only relations that held on this day by the source's dates. A relation without an end "
                            + "continues. Default: all, including undated ones.")
                    LocalDate on,
            ResolverContext context) {
        List<UUID> ids = parties.stream().map(Party::key).toList();
        return relations.of(context, ids, on).map(found -> BatchResults.lists(parties, Party::key, found));
    }
}
