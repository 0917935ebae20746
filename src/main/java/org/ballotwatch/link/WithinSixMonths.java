package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.database.RowInsert;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.LinkCriterion;
import org.ballotwatch.election.VoteDays;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.incident.Incident;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Links incidents to the elections of their country within six months before the first or after the last voting day, by
 * the dates alone. Any day on which the incident may have taken place counts. Source: the last of MAVERICK's six criteria.
 */
public final class WithinSixMonths {
    private static final String NAME = "within-six-months";
    public static final Principal BY = Principal.rule(NAME);
    private static final int VERSION = 2;
    private static final int DAYS = 183;

    /** The rule's finding as SQL, so that findings from former dates are found and retired. */
    private static final String EXPLANATION = """
            concat('It happened in the same country ', case
              when d.earliest = 0 and d.latest = 0 then
                case when i.earliest_start = i.latest_end and e.earliest_start = e.latest_end
                  then 'on the day of the vote' else 'during the vote' end
              when d.earliest < 0 and d.latest > 0 then concat('between ', %1$s, ' before and ', %2$s, ' after the vote')
              when d.latest = 0 then concat('at most ', %1$s, ' before the vote, or during it')
              when d.earliest = 0 then concat('during the vote, or at most ', %2$s, ' after it')
              when d.earliest = d.latest then concat(%1$s, case when d.latest < 0 then ' before' else ' after' end, ' the vote')
              when d.latest < 0 then concat('between ', -d.latest, ' and ', %1$s, ' before the vote')
              else concat('between ', d.earliest, ' and ', %2$s, ' after the vote')
            end, '.')""".formatted(number("d.earliest"), number("d.latest"));

    private static final String DAYS_FROM_VOTE =
            "lateral (select %s as earliest, %s as latest) as d".formatted(VoteDays.EARLIEST, VoteDays.LATEST);

    private static final String NEAR = VoteDays.within("cast(:days as integer)");

    private static final int EVENTS_AT_ONCE = 1_000;

    private static final int LINKS_AT_ONCE = 10_000;

    private static final int FLUSHED_AT_ONCE = 500;

    /** Maximum number of new links of one data set: a thousand votes on a day with as many incidents. */
    private static final int MOST = 1_000_000;

    /**
     * What the rule looks at.
     *
     * @param links a condition on its links {@code r}
     * @param incident a condition on a pair of {@code i} and {@code e}
     * @param election another. Two queries, not one with {@code or}: PostgreSQL uses an index for each, not for both at once
     */
    private record Scope(String links, String incident, String election, UUID... events) {
        static final Scope ALL = new Scope("true", "true", "false");

        static Scope of(Collection<UUID> events) {
            return new Scope(
                    "(r.incident_id = any(:events) or r.election_id = any(:events))",
                    "i.id = any(:events)",
                    "e.id = any(:events)",
                    events.toArray(UUID[]::new));
        }
    }

    private final Mutiny.Session session;
    private final OffsetDateTime now;

    public WithinSixMonths(Mutiny.Session session, OffsetDateTime now) {
        this.session = session;
        this.now = now;
    }

    private static String number(String days) {
        return "abs(%1$s), case when abs(%1$s) = 1 then ' day' else ' days' end".formatted(days);
    }

    /**
     * Records the links that follow from the dates of all incidents and elections and retires those that no longer do, in
     * batches. The session is cleared after each batch of links.
     */
    public Uni<Void> run() {
        return retire(Scope.ALL)
                .chain(() -> linkNext(Scope.ALL, 0, Integer.MAX_VALUE))
                .replaceWithVoid();
    }

    /**
     * Same as {@link #run} for these incidents and elections, which are new or have changed.
     *
     * @throws IllegalStateException as the failure, if the dates imply more links than can be intended
     */
    public Uni<Void> ofMany(List<UUID> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : retire(Scope.of(events)).chain(() -> ofEach(events, 0));
    }

    private Uni<Void> ofEach(List<UUID> events, int linked) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        int size = Math.min(EVENTS_AT_ONCE, events.size());
        return linkNext(Scope.of(events.subList(0, size)), linked, MOST)
                .chain(sum -> ofEach(events.subList(size, events.size()), sum));
    }

    /**
     * @param linked the number of links made before
     * @param most how many there may be
     * @return the number of links including these
     */
    private Uni<Integer> linkNext(Scope scope, int linked, int most) {
        if (linked >= most) {
            return Uni.createFrom()
                    .failure(new IllegalStateException(
                            "More than " + most + " pairs of an incident and an election lie within six months"));
        }
        return missing(scope, LINKS_AT_ONCE).chain(pairs -> {
            int sum = linked + pairs.size();
            return recordEach(pairs)
                    .chain(() ->
                            pairs.size() < LINKS_AT_ONCE ? Uni.createFrom().item(sum) : linkNext(scope, sum, most));
        });
    }

    /** Stores the links in chunks, so that the event loop serves others in between. */
    private Uni<Void> recordEach(List<Object[]> pairs) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (int from = 0; from < pairs.size(); from += FLUSHED_AT_ONCE) {
            List<Object[]> some = pairs.subList(from, Math.min(from + FLUSHED_AT_ONCE, pairs.size()));
            done = done.chain(() -> record(some)).chain(session::flush).invoke(session::clear);
        }
        return done;
    }

    /** Same as {@link #ofMany} for the few incidents and elections of an edit, in one batch. */
    public Uni<Void> of(Collection<UUID> events) {
        Scope scope = Scope.of(events);
        return retire(scope).chain(() -> missing(scope, Integer.MAX_VALUE)).chain(this::record);
    }

    /** Returns the ids of the incidents and elections among these records. */
    public static List<UUID> events(Collection<? extends IdentifiedEntity> records) {
        return records.stream()
                .filter(record -> record instanceof Incident || record instanceof Election)
                .map(record -> record.uuid)
                .toList();
    }

    private Uni<Void> record(List<Object[]> pairs) {
        List<ElectionLinkReport> links = new ArrayList<>();
        for (Object[] pair : pairs) {
            links.add(link((UUID) pair[0], (UUID) pair[1], (String) pair[2]));
        }
        return links.isEmpty() ? Uni.createFrom().voidItem() : RowInsert.of(session, links);
    }

    private Uni<Void> retire(Scope scope) {
        return session.createNativeQuery("""
                        update election_link_report l
                        set retired_at = :now, retired_by = :by, retired_by_id = :id, retired_reason = stale.reason
                        from (
                          select r.id,
                            case when not i.listed or not e.listed then 'One of the two was merged or withdrawn'
                              when r.rule_version <> :version then 'The rule has a new version'
                              else 'The dates no longer say so' end as reason
                          from election_link_report r, incident i, election e, %s
                          where r.rule = :rule and r.retired_at is null
                            and i.id = r.incident_id and e.id = r.election_id
                            and (i.country_id <> e.country_id
                              or not i.listed or not e.listed
                              or %s > :days
                              or r.rule_version <> :version
                              or r.explanation <> %s)
                            and %s
                            and cast(:events as uuid[]) is not null
                          order by r.id
                          for no key update of r
                        ) as stale
                        where l.id = stale.id""".formatted(DAYS_FROM_VOTE, VoteDays.APART, EXPLANATION, scope.links))
                .setParameter("events", scope.events)
                .setParameter("now", now)
                .setParameter("by", BY.name())
                .setParameter("id", BY.id())
                .setParameter("rule", NAME)
                .setParameter("version", VERSION)
                .setParameter("days", DAYS)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<List<Object[]>> missing(Scope scope, int most) {
        String pairs = """
                select i.id, e.id, %1$s
                from incident i
                join election e on e.country_id = i.country_id
                  and %2$s
                cross join %3$s
                where i.listed and e.listed
                  and %4$s
                  and cast(:events as uuid[]) is not null
                  and not exists (
                    select from election_link_report r
                    where r.incident_id = i.id and r.election_id = e.id
                      and r.rule = :rule and r.retired_at is null)""";
        return session.createNativeQuery(
                        pairs.formatted(EXPLANATION, NEAR, DAYS_FROM_VOTE, scope.incident)
                                + "\nunion\n"
                                + pairs.formatted(EXPLANATION, NEAR, DAYS_FROM_VOTE, scope.election),
                        Object[].class)
                .setParameter("days", DAYS)
                .setParameter("rule", NAME)
                .setParameter("events", scope.events)
                .setMaxResults(most)
                .getResultList();
    }

    private ElectionLinkReport link(UUID incident, UUID election, String explanation) {
        ElectionLinkReport link = new ElectionLinkReport();
        link.uuid = IdentifiedEntity.newUuid();
        link.incidentId = incident;
        link.electionId = election;
        link.criterionNames = new String[] {LinkCriterion.WITHIN_SIX_MONTHS.name()};
        link.confidence = LinkConfidence.POSSIBLE;
        link.rule = NAME;
        link.ruleVersion = VERSION;
        link.explanation = explanation;
        link.recordedAt = now;
        link.recordedBy = BY.name();
        link.recordedById = BY.id();
        return link;
    }
}
