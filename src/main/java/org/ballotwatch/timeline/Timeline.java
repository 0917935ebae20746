package org.ballotwatch.timeline;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.dispute.DisputeSteps;
import org.ballotwatch.election.Elections;
import org.ballotwatch.election.ResultAnnouncements;
import org.ballotwatch.event.Event;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.statement.Statements;

/** Reads of timelines: one statement for the keys of a page, and one for each kind of event on it. */
@ApplicationScoped
public class Timeline {
    private record EventKey(TimelineKind kind, UUID id) {}

    private final Incidents incidents;
    private final Elections elections;
    private final ResultAnnouncements announcements;
    private final DisputeSteps disputeSteps;
    private final Statements statements;
    private final PublicRecords publicRecords;

    Timeline(
            Incidents incidents,
            Elections elections,
            ResultAnnouncements announcements,
            DisputeSteps disputeSteps,
            Statements statements,
            PublicRecords publicRecords) {
        this.incidents = incidents;
        this.elections = elections;
        this.announcements = announcements;
        this.disputeSteps = disputeSteps;
        this.statements = statements;
        this.publicRecords = publicRecords;
    }

    Uni<Page<Event>> page(ResolverContext context, PageRequest request, TimelineScope scope, Set<TimelineKind> kinds) {
        return listing(scope, kinds, request)
                .page(context, request, listing(scope, kinds, null)::count)
                .flatMap(page -> events(context, page));
    }

    /** @param page null for the whole list */
    private Listing<EventKey> listing(TimelineScope scope, Set<TimelineKind> kinds, PageRequest page) {
        String strands = kinds.stream()
                .map(kind -> "(\n" + new TimelineQuery(kind, scope, page, publicRecords).sql() + "\n)")
                .collect(joining("\nunion all\n"));
        return new Listing<>("t.kind, t.id", "(\n" + strands + "\n) as t", scope.bound(), Timeline::entry);
    }

    private static EventKey entry(RowReader row) {
        return new EventKey(TimelineKind.values()[row.integer()], row.uuid());
    }

    private Uni<Page<Event>> events(ResolverContext context, Page<EventKey> page) {
        Map<TimelineKind, List<UUID>> ids = new EnumMap<>(TimelineKind.class);
        page.nodes().forEach(entry -> ids.computeIfAbsent(entry.kind, k -> new ArrayList<>())
                .add(entry.id));
        Map<TimelineKind, Map<UUID, ? extends Event>> found = new EnumMap<>(TimelineKind.class);
        List<Uni<?>> reads = new ArrayList<>();
        reads.add(Uni.createFrom().nullItem()); // an empty page has nothing to read
        ids.forEach((kind, ofKind) -> reads.add(read(context, kind, ofKind).invoke(events -> found.put(kind, events))));
        return Uni.combine()
                .all()
                .unis(reads)
                .with(done -> page.map(entry -> found.get(entry.kind).get(entry.id)));
    }

    private Uni<? extends Map<UUID, ? extends Event>> read(ResolverContext context, TimelineKind kind, List<UUID> ids) {
        return switch (kind) {
            case ELECTION -> elections.byIds(context.snapshot(), ids);
            case INCIDENT -> incidents.byIds(context.snapshot(), ids);
            case RESULT_ANNOUNCEMENT -> announcements.byIds(context.snapshot(), Knowledge.of(context), ids);
            case DISPUTE_STEP -> disputeSteps.byIds(context, ids);
            case STATEMENT -> statements.byIds(context, ids);
        };
    }
}
