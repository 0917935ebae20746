package org.ballotwatch.election;

import jakarta.inject.Singleton;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportedConditions;

/** An {@link ElectionFilter} as SQL on {@code election e}; reports count only if both clocks admit them. */
@Singleton
class ElectionConditions {
    private final ReportedConditions reported;

    ElectionConditions(ReportedConditions reported) {
        this.reported = reported;
    }

    Conditions of(ElectionFilter filter, Knowledge knowledge) {
        Conditions where = new Conditions().and("e.listed");
        if (filter == null) {
            return where;
        }
        if (filter.country != null) {
            CountryCode.narrow(where, "e", filter.country);
        }
        if (filter.types != null) {
            where.and("e.type = any(:types)", q -> q.bindWords("types", filter.types));
        }
        if (filter.from != null) {
            where.and("e.latest_end >= :from", q -> q.bind("from", filter.from));
        }
        if (filter.to != null) {
            where.and("e.earliest_start <= :to", q -> q.bind("to", filter.to));
        }
        if (filter.party != null) {
            var party = RecordReference.of("filter.party", filter.party, Actor.KIND, "a party");
            where.and(reportOn("party", party, knowledge), q -> knowledge.bind(party.bind(q)));
        }
        if (filter.candidate != null) {
            var candidate = RecordReference.of("filter.candidate", filter.candidate, Actor.KIND, "a person");
            where.and(reportOn("candidate", candidate, knowledge), q -> knowledge.bind(candidate.bind(q)));
        }
        if (filter.figuresDiffer != null) {
            String differ = Figures.differ("election_id", "e.id", knowledge);
            where.and(filter.figuresDiffer ? differ : "not " + differ, knowledge::bind);
        }
        if (filter.text != null) {
            String pattern = TextLimits.pattern("filter.text", filter.text);
            where.and("e.title ilike :text", q -> q.bind("text", pattern).planByValues());
        }
        reported.narrow(where, filter, knowledge, "election_id", "e.id");
        return where;
    }

    private static String reportOn(String contestant, RecordReference actor, Knowledge knowledge) {
        return "exists (select from result_report c where c.election_id = e.id and c.%1$s_id = %2$s and %3$s)"
                .formatted(contestant, actor.sql(), knowledge.live("c"));
    }
}
