package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.source.Sources;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ResultAnnouncementApi {
    private final ResultReports counts;
    private final Actors actors;
    private final Sources sources;

    ResultAnnouncementApi(ResultReports counts, Actors actors, Sources sources) {
        this.counts = counts;
        this.actors = actors;
        this.sources = sources;
    }

    @Description("Who announced them, as quoted by sources; null if a source reports them in its own name.")
    public Uni<List<Actor>> announcedBy(@Source List<ResultAnnouncement> announcements, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(
                announcements, ResultAnnouncement::announcedByKey, ids -> actors.byIds(snapshot, ids));
    }

    @Description("The source that published them in its own name; null if sources quote an announcement.")
    public Uni<List<org.ballotwatch.source.Source>> announcedIn(
            @Source List<ResultAnnouncement> announcements, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(announcements, ResultAnnouncement::sourceKey, ids -> sources.byIds(snapshot, ids));
    }

    @InheritedArguments(Knowledge.class)
    @Description("The result of each party in this announcement alone, most seats first.")
    public Uni<List<@NonNull List<@NonNull ElectionResult>>> results(
            @Source List<ResultAnnouncement> announcements, ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        List<UUID> ids = announcements.stream().map(ResultAnnouncement::uuid).toList();
        return counts.ofAnnouncements(context, ids, context.selection().under("reports"))
                .map(found -> BatchResults.mapped(
                        announcements, announcement -> found.getOrDefault(announcement.uuid(), List.of()).stream()
                                .map(tally -> ElectionResults.of(tally, announcement.getStage(), reading))
                                .sorted(ElectionResults.LARGEST_FIRST)
                                .toList()));
    }
}
