package org.ballotwatch.search;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class SearchApi {
    private final Search search;
    private final Nodes nodes;

    SearchApi(Search search, Nodes nodes) {
        this.search = search;
        this.nodes = nodes;
    }

    @Query("search")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Records by names and titles, best hit first, at most 500. It finds other spellings and scripts "
            + "(Kadhimi, Kazemi, الكاظمي), typing errors and beginnings of words. Numbers match only as "
            + "written. Incidents, elections and disputes of which nothing was public on the day asOf are left out.")
    public Uni<@NonNull SearchConnection> search(
            @NonNull @Description("One or more words, at most 200 characters. The twelve longest words count.")
                    String text,
            @Description("Only records of these kinds. Default: all kinds.") List<@NonNull RecordKind> kinds,
            ResolverContext context) {
        SearchRequest searchRequest = SearchRequest.of(text, kinds);
        return Uni.combine()
                .all()
                .unis(search.page(context, searchRequest), search.facets(context, searchRequest))
                .with(SearchConnection::of);
    }

    @NonNull
    @Description("The record.")
    public Uni<List<@NonNull Record>> record(@Source List<SearchHit> hits, ResolverContext context) {
        return nodes.inOrder(
                        context.snapshot(), hits.stream().map(SearchHit::record).toList())
                .map(found -> BatchResults.mapped(found, Record.class::cast));
    }
}
