package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.event.DayReach;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportedConditions;

/** An {@link IncidentFilter} as SQL on {@code incident i}; reports count only if both clocks admit them. */
@Singleton
public class IncidentConditions {
    static final String LISTED = "i.listed";

    static final String OF_TYPES = "(i.type = any(:types) or (i.further_types <> '{}' and i.further_types && :types))";

    private final ReportedConditions reported;
    private final PublicRecords publicRecords;

    IncidentConditions(ReportedConditions reported, PublicRecords publicRecords) {
        this.reported = reported;
        this.publicRecords = publicRecords;
    }

    public Conditions of(IncidentFilter filter, Knowledge knowledge) {
        Conditions where = new Conditions().and(LISTED);
        if (filter != null) {
            Narrowing narrowing = new Narrowing(where, knowledge, publicRecords);
            narrowing.onTheIncident(filter);
            narrowing.onItsReports(filter);
            reported.narrow(where, filter, knowledge, "incident_id", "i.id");
        }
        return where;
    }

    /** The conditions as they come together. */
    private record Narrowing(Conditions where, Knowledge knowledge, PublicRecords publicRecords) {
        private void onTheIncident(IncidentFilter filter) {
            if (filter.country != null) {
                CountryCode.narrow(where, "i", filter.country);
            }
            if (filter.types != null) {
                where.and(OF_TYPES, q -> q.bindWords("types", filter.types));
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
                var place = RecordReference.of("filter.place", filter.place, Place.KIND, "a place");
                where.andSelective("i.place_id = any(" + Places.within(place.sql()) + ")", place::bind);
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
            if (filter.actor != null || filter.roles != null) {
                tookPart(filter);
            }
            if (filter.label != null) {
                labelled(filter.label);
            }
            if (filter.figuresDiffer != null) {
                String differ = Figures.differ("incident_id", "i.id", knowledge);
                where.and(filter.figuresDiffer ? differ : "not " + differ, knowledge::bind);
            }
            if (filter.minKilled != null) {
                atLeastKilled(filter.minKilled);
            }
            if (filter.election != null || filter.timing != null || filter.criteria != null) {
                tied(filter);
            }
        }

        private void tookPart(IncidentFilter filter) {
            RecordReference actor = filter.actor == null
                    ? null
                    : RecordReference.of(
                            "filter.actor", filter.actor, Actor.KIND, "a person, a party or an organization");
            String named = actor == null ? "" : " and p.actor_id = " + actor.sql();
            String role = filter.roles == null ? "" : " and p.role = any(:inRoles)";
            String condition = "exists (select from participation p where p.incident_id = i.id" + named + role + " and "
                    + knowledge.live("p") + ")";
            if (filter.roles != null) {
                where.with(q -> q.bindWords("inRoles", filter.roles));
            }
            if (actor == null) {
                where.and(condition, knowledge::bind);
            } else {
                where.andSelective(condition, q -> knowledge.bind(actor.bind(q)));
            }
        }

        private void labelled(String label) {
            String pattern = TextLimits.pattern("filter.label", label);
            where.andSelective(
                    """
                (exists (select from participation p where p.incident_id = i.id and p.label ilike :label and %s)
                    or exists (select from statement s where s.incident_id = i.id and s.label ilike :label and %s))""".formatted(knowledge.live("p"), knowledge.live("s")),
                    q -> knowledge.bind(q.bind("label", pattern).planByValues()));
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
            RecordReference named = filter.election == null
                    ? null
                    : RecordReference.of("filter.election", filter.election, Election.KIND, "an election");
            String election = named == null ? "" : " and t.election_id = " + named.sql();
            String timing = filter.timing == null ? "" : " and " + ElectionPhases.all("i") + " && :timing";
            String phases = filter.timing == null ? "" : " " + ElectionPhases.join("t.election_id", knowledge);
            String criteria = filter.criteria == null ? "" : " and t.criteria && :criteria";
            where.andSelective(
                    "exists (select from election_link_report t" + phases + " where t.incident_id = i.id and "
                            + publicRecords.linked(knowledge, "t") + election + timing + criteria + ")",
                    q -> {
                        knowledge.bind(q);
                        if (named != null) {
                            named.bind(q);
                        }
                        if (filter.timing != null) {
                            q.bindWords("timing", filter.timing);
                        }
                        if (filter.criteria != null) {
                            q.bindWords("criteria", filter.criteria);
                        }
                    });
        }
    }
}
