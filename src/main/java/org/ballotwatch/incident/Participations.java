package org.ballotwatch.incident;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.StoredActor;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** Reads of participation in incidents. */
@ApplicationScoped
public class Participations {
    private static final Comparator<Participant> ORDER =
            comparing(Participant::role).thenComparing(Participant::sortName);

    private static final ReportReads<Participation> OWN = ReportReads.of(Participation.class);

    /** With the actors and the speakers, whom only an explanation in words needs. */
    static final ReportReads<Participation> REPORTS = withActor(field -> true)
            .with(
                    "coalesce(r.attributed_words, speaker.name, teller.publisher)",
                    """
                    left join actor speaker on speaker.id = r.attributed_to_id
                    left join source teller on teller.id = r.source_id""",
                    (part, row) -> part.speaker = row.text());

    private static ReportReads<Participation> withActor(Predicate<String> mentions) {
        EntityColumns<StoredActor> actor = Actors.columns(mentions);
        return OWN.with(
                actor.of("a"),
                "left join actor a on a.id = r.actor_id",
                (part, row) -> part.actor = (Actor) actor.read(row));
    }

    private record ParticipantKey(ParticipantRole role, UUID actor, String label) {}

    /** Returns the reports on each incident by publication day, by incident; one statement. */
    Uni<Map<UUID, List<Participation>>> of(
            ResolverContext context, Collection<UUID> incidents, Collection<ParticipantRole> roles, Selection reports) {
        return read(
                context,
                withActor(context::mentions),
                new ReportColumns(Knowledge.of(context), reports),
                incidents,
                roles);
    }

    /** As above, in all roles and with the speakers. */
    Uni<Map<UUID, List<Participation>>> withSpeakers(
            ResolverContext context, Collection<UUID> incidents, Selection reports) {
        ReportColumns header = new ReportColumns(Knowledge.of(context), reports).withWords(true);
        return read(context, REPORTS, header, incidents, null);
    }

    private static Uni<Map<UUID, List<Participation>>> read(
            ResolverContext context,
            ReportReads<Participation> reads,
            ReportColumns header,
            Collection<UUID> incidents,
            Collection<ParticipantRole> roles) {
        Knowledge knowledge = Knowledge.of(context);
        Query query =
                new Query("""
                select %s, %s
                from participation r
                %s
                %s
                where r.incident_id = any(:ids)
                  and (:roles::text[] is null or r.role = any(:roles))
                  and %s
                order by r.known_since nulls last, r.id""", reads.columns(), header.select(), reads.joins(), header.joins(), knowledge.live("r"));
        query.bindIds("ids", incidents);
        if (roles == null) {
            query.bind("roles", null);
        } else {
            query.bindWords("roles", roles);
        }
        return context.snapshot()
                .list(knowledge.bind(query), row -> header.read(reads.read(row), row))
                .map(found -> found.stream().collect(groupingBy(report -> report.incidentId)));
    }

    /** Groups the reports of one incident by role and actor; "nobody claimed it" names no participant. */
    static List<Participant> participants(Reading reading, List<Participation> reports) {
        Map<ParticipantKey, List<Participation>> parts = new LinkedHashMap<>();
        for (Participation report : reports) {
            if (report.actorId != null || report.label != null) {
                String label = report.actorId == null ? report.label.toLowerCase(Locale.ROOT) : null;
                parts.computeIfAbsent(new ParticipantKey(report.role, report.actorId, label), p -> new ArrayList<>())
                        .add(report);
            }
        }
        return parts.values().stream()
                .map(part -> Participant.of(reading, part))
                .sorted(ORDER)
                .toList();
    }
}
