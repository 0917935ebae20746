package org.ballotwatch.search;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.graphql.plan.Inherits;
import org.ballotwatch.graphql.plan.Steps;
import org.ballotwatch.identity.Catalogued;
import org.ballotwatch.identity.InOrder;
import org.ballotwatch.source.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class SearchApi {
    private final Steps steps;
    private final Search search;
    private final Nodes nodes;

    SearchApi(Steps steps, Search search, Nodes nodes) {
        this.steps = steps;
        this.search = search;
        this.nodes = nodes;
    }

    @Query("search")
    @Inherits(Knowledge.class)
    @Paged
    @Description(
            "Records by their names and titles, the best hit first, each record once and 500 at most. Words are found"
                    + " in other spellings and scripts (Kadhimi, Kazemi, الكاظمي), with typing errors and by how they begin, but"
                    + " numbers only as they are written. Which records are found does not depend on asOf.")
    public Uni<@NonNull SearchConnection> search(
            @NonNull @Description("One or more words, of 200 characters at most. The twelve longest count.")
                    String text,
            @Description("Only records of these kinds; of any where left out.") List<@NonNull RecordKind> kinds) {
        Wanted wanted = Wanted.of(text, kinds);
        return search.page(steps.current(), wanted).map(SearchConnection::of);
    }

    @NonNull
    @Description("The record itself.")
    public Uni<List<@NonNull Catalogued>> record(@Source List<SearchHit> hits) {
        return nodes.inOrder(
                        steps.current().snapshot(),
                        hits.stream().map(SearchHit::record).toList())
                .map(found -> InOrder.mapped(found, Catalogued.class::cast));
    }
}
