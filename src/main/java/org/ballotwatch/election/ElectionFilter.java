package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ElectionFilter")
@Description("Filter for elections. Omitted fields do not restrict the list.")
public class ElectionFilter {
    @Description("Only those of this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<@NonNull ElectionType> types;

    @Description("Only those that end, or may end, on this day or later.")
    public LocalDate from;

    @Description("Only those that start, or may start, on this day or earlier.")
    public LocalDate to;

    @Id
    @Description("Only those with a report on this party, by its id.")
    public String party;

    @Id
    @Description("Only those with a report on this candidate, by the person's id.")
    public String candidate;

    static Conditions conditions(ElectionFilter filter, Knowledge knowledge) {
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
            UUID party = GlobalId.decode("filter.party", filter.party, Actor.KIND, "a party");
            where.and(reportOn("party", knowledge), q -> knowledge.bind(q.bind("party", party)));
        }
        if (filter.candidate != null) {
            UUID candidate = GlobalId.decode("filter.candidate", filter.candidate, Actor.KIND, "a person");
            where.and(reportOn("candidate", knowledge), q -> knowledge.bind(q.bind("candidate", candidate)));
        }
        return where;
    }

    private static String reportOn(String contestant, Knowledge knowledge) {
        return "exists (select from result_report c where c.election_id = e.id and c.%1$s_id = %2$s and %3$s)"
                .formatted(contestant, Actors.canonicalId(contestant), knowledge.live("c"));
    }
}
