package org.ballotwatch.source;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class SourceApi {
    private final Sources sources;

    SourceApi(Sources sources) {
        this.sources = sources;
    }

    @Query("source")
    @InheritedArguments(RecordView.class)
    @Description("One source, by id, external id or slug; null if there is none.")
    public Uni<Source> byId(
            @Id @Description("Its id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return RecordLookup.find(Source.KIND, id, externalId, slug, context, sources::find);
    }

    @Query("sources")
    @InheritedArguments(RecordView.class)
    @Paged
    @Description("Sources, one page at a time.")
    public Uni<@NonNull SourceConnection> all(
            @Description("Filter.") SourceFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") SourceOrder orderBy,
            ResolverContext context) {
        SourceOrder order = orderBy == null ? SourceOrder.LATEST_FIRST : orderBy;
        PageRequest request = PageRequest.of(order.ordering, context);
        return sources.listing(SourceFilter.conditions(filter))
                .page(context, request)
                .map(SourceConnection::of);
    }

    @Description("The source that it directly rewrites; null if it is original.")
    public Uni<List<Source>> derivedFrom(
            @org.eclipse.microprofile.graphql.Source List<Source> rewrites, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(rewrites, s -> s.derivedFromId, ids -> sources.byIds(snapshot, ids));
    }

    @Description("The original at the end of its chain of derivedFrom, or itself. Copies of one source are one "
            + "voice in voices and disagreement.")
    public Uni<List<@NonNull Source>> voice(
            @org.eclipse.microprofile.graphql.Source List<Source> heard, ResolverContext context) {
        return withVoices(heard, context)
                .map(all -> heard.stream().map(s -> all.get(s.voiceKey())).toList());
    }

    @Description("The sources that directly rewrite it, by day of publication.")
    public Uni<List<@NonNull List<@NonNull Source>>> copies(
            @org.eclipse.microprofile.graphql.Source List<Source> originals, ResolverContext context) {
        List<UUID> ids = originals.stream().map(Source::key).distinct().toList();
        return sources.copies(context.snapshot(), ids).map(found -> BatchResults.lists(originals, Source::key, found));
    }

    @Description("Reference in the author-date style of the Chicago Manual of Style (17th edition), with the "
            + "publisher as author. The original of a copy follows it.")
    public Uni<List<@NonNull String>> citation(
            @org.eclipse.microprofile.graphql.Source List<Source> cited, ResolverContext context) {
        return withVoices(cited, context).map(all -> cited.stream()
                .map(s -> ChicagoCitation.reference(s, all.get(s.voiceKey()), List.of()))
                .toList());
    }

    private Uni<Map<UUID, Source>> withVoices(List<Source> those, ResolverContext context) {
        return context.shared(those, () -> sources.withVoices(context.snapshot(), those, List.of()));
    }
}
