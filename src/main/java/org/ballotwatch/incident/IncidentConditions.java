package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.event.DayReach;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.place.Place;
import org.ballotwatch.report.Knowledge;

/** An {@link IncidentFilter} as SQL on {@code incident i}; reports count only if both clocks admit them. */
public final class IncidentConditions {
    private final Conditions where = new Conditions();
    private final Knowledge knowledge;

    private IncidentConditions(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public static Conditions of(IncidentFilter filter, Knowledge knowledge) {
        IncidentConditions conditions = new IncidentConditions(knowledge);
        conditions.where.and("i.listed");
        if (filter != null) {
            conditions.onTheIncident(filter);
            conditions.onItsReports(filter);
        }
        return conditions.where;
    }

    private void onTheIncident(IncidentFilter filter) {
        if (filter.country != null) {
            CountryCode.narrow(where, "i", filter.country);
        }
        if (filter.types != null) {
            where.and(
                    "(i.type = any(:types) or (i.further_types <> '{}' and i.further_types && :types))",
                    q -> q.bindWords("types", filter.types));
        }
        if (filter.from != null) {
            from(filter.from);
        }
        if (filter.to != null) {
            to(filter.to);
        }
        if (filter.text != null) {
            String pattern = TextLimits.pattern("filter.text", filter.text);
            where.andSelective(
                    "i.title ilike :text", q -> q.bind("text", pattern).planByValues());
        }
        if (filter.place != null) {
            UUID place = GlobalId.decode("filter.place", filter.place, Place.KIND, "a place");
            where.andSelective("""
                    i.place_id in (
                      with recursive within (id) as (
                        select %s
                        union
                        select l.id from place l join within on within.id = l.parent_id
                      )
                      select id from within)""".formatted(StoredRecord.canonicalId("place", "place")), q -> q.bind("place", place));
        }
        if (filter.near != null) {
            filter.near.narrow(where, knowledge);
        }
    }

    /**
     * The index holds first days. The longest incident limits how far back it has to be searched for incidents that
     * may still have gone on.
     */
    private void from(LocalDate day) {
        where.and("""
                i.latest_end >= :from
                  and i.starts_on >= :from::date - %s""".formatted(DayReach.AFTER), q -> q.bind("from", day));
    }

    /** The vaguest incident limits how far ahead the index has to be searched for incidents that may have begun before. */
    private void to(LocalDate day) {
        where.and("""
                i.earliest_start <= :to
                  and i.starts_on <= :to::date + %s""".formatted(DayReach.BEFORE), q -> q.bind("to", day));
    }

    private void onItsReports(IncidentFilter filter) {
        if (filter.actor != null) {
            UUID actor =
                    GlobalId.decode("filter.actor", filter.actor, Actor.KIND, "a person, a party or an organization");
            where.andSelective(
                    "exists (select from participation p where p.incident_id = i.id and p.actor_id = "
                            + Actors.canonicalId("actor") + " and " + knowledge.live("p") + ")",
                    q -> knowledge.bind(q.bind("actor", actor)));
        }
        if (filter.minKilled != null) {
            atLeastKilled(filter.minKilled);
        }
        if (filter.election != null || filter.timing != null) {
            tied(filter);
        }
    }

    private void atLeastKilled(int killed) {
        if (killed < 1) {
            throw Refusal.argument("filter.minKilled", "minKilled must be 1 or more");
        }
        if (knowledge.isOfNow()) {
            where.and("i.killed_at_least >= :minKilled", q -> q.bind("minKilled", killed));
            return;
        }
        where.andSelective(
                """
                exists (
                    select from figure_report f
                    where f.incident_id = i.id and f.measure = 'KILLED'
                      and coalesce(f.low, f.best) >= :minKilled and %s)""".formatted(knowledge.trusted("f")),
                q -> knowledge.bind(q.bind("minKilled", java.math.BigDecimal.valueOf(killed))));
    }

    private void tied(IncidentFilter filter) {
        String election = filter.election == null
                ? ""
                : " and t.election_id = " + StoredRecord.canonicalId("election", "election");
        String timing = filter.timing == null ? "" : " and " + ElectionPhases.all("i") + " && :timing";
        String phases = filter.timing == null ? "" : " " + ElectionPhases.join("t.election_id", knowledge);
        where.andSelective(
                "exists (select from election_link_report t" + phases + " where t.incident_id = i.id and "
                        + knowledge.liveOrTimeless("t") + election + timing + ")",
                q -> {
                    knowledge.bind(q);
                    if (filter.election != null) {
                        q.bind(
                                "election",
                                GlobalId.decode("filter.election", filter.election, Election.KIND, "an election"));
                    }
                    if (filter.timing != null) {
                        q.bindWords("timing", filter.timing);
                    }
                });
    }
}
