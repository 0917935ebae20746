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

@Input("ElectionFilter")
@Description("Filter for elections. Omitted fields do not restrict the list.")
public class ElectionFilter {
    @Description("Only those of this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<ElectionType> types;

    @Description("Only those that end, or may end, on this day or later.")
    public LocalDate from;

    @Description("Only those that start, or may start, on this day or earlier.")
    public LocalDate to;

    @Id
    @Description("Only those with a report on this party, by its id.")
    public String party;

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
            where.and(
                    "exists (select from result_report c where c.election_id = e.id and c.party_id = "
                            + Actors.canonicalId("party") + " and " + knowledge.live("c") + ")",
                    q -> knowledge.bind(q.bind("party", party)));
        }
        return where;
    }
}
