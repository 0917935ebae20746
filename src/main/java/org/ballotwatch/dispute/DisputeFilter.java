package org.ballotwatch.dispute;

import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DisputeFilter")
@Description("Filter for disputes. Omitted fields do not restrict the list.")
public class DisputeFilter implements NarrowingInput {
    @Description("Only those of this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<@NonNull DisputeType> types;

    @Id
    @Description("Only those over this election, by id, external id or slug.")
    public String election;

    @Id
    @Description("Only those over this incident, by id, external id or slug.")
    public String incident;

    @Id
    @Description(
            "Only those that this person, party or organization filed, alone or with others, by id, external id or slug.")
    public String filedBy;

    @Id
    @Description("Only those before this court or authority, by id, external id or slug.")
    public String before;

    @Description("Only those with this text in their title, ignoring case; 200 characters at most.")
    public String text;

    static Conditions conditions(DisputeFilter filter, Knowledge knowledge) {
        Conditions where = new Conditions().and(Disputes.SHOWN).with(knowledge::bind);
        if (filter == null) {
            return where;
        }
        if (filter.country != null) {
            CountryCode.narrow(where, "d", filter.country);
        }
        if (filter.types != null) {
            where.and("d.type = any(:types)", q -> q.bindWords("types", filter.types));
        }
        if (filter.election != null) {
            over(
                    where,
                    RecordReference.of("filter.election", filter.election, Election.KIND, "an election"),
                    "election_id",
                    knowledge);
        }
        if (filter.incident != null) {
            over(
                    where,
                    RecordReference.of("filter.incident", filter.incident, Incident.KIND, "an incident"),
                    "incident_id",
                    knowledge);
        }
        if (filter.filedBy != null) {
            var filer = RecordReference.of(
                    "filter.filedBy", filter.filedBy, Actor.KIND, "a person, a party or an organization");
            where.andSelective("""
                    (d.filed_by_id = %1$s
                        or d.id in (select f.dispute_id from dispute_filer f where f.filer_id = %1$s and %2$s))""".formatted(filer.sql(), knowledge.trusted("f")), filer::bind);
        }
        if (filter.before != null) {
            var body = RecordReference.of("filter.before", filter.before, Actor.KIND, "an organization");
            where.andSelective("d.before_id = " + body.sql(), body::bind);
        }
        if (filter.text != null) {
            String pattern = TextLimits.pattern("filter.text", filter.text);
            where.and("d.title ilike :text", q -> q.bind("text", pattern).planByValues());
        }
        return where;
    }

    private static void over(Conditions where, RecordReference event, String column, Knowledge knowledge) {
        where.andSelective("d.id in (" + Disputes.over(column, "= " + event.sql(), knowledge) + ")", event::bind);
    }
}
