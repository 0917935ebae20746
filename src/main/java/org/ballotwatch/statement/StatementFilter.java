package org.ballotwatch.statement;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("StatementFilter")
@Description("Filter for statements. Omitted fields do not restrict the list.")
public class StatementFilter implements NarrowingInput {
    @Description(
            "Only those about an incident, election or dispute of this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these kinds.")
    public List<@NonNull StatementKind> kinds;

    @Id
    @Description("Only those by this person, party or organization or on its behalf, by id, external id or slug.")
    public String speaker;

    @Id
    @Description("Only those about this incident, by id, external id or slug.")
    public String incident;

    @Id
    @Description("Only those about this election, by id, external id or slug.")
    public String election;

    @Id
    @Description("Only those about this dispute, by id, external id or slug.")
    public String dispute;

    @Description("Only those of this day or later.")
    public LocalDate from;

    @Description("Only those of this day or earlier.")
    public LocalDate to;

    @Description(
            "Only those whose speaker uses this word for the matter, as \"label\" has it, ignoring case; 200 characters at most.")
    public String label;

    @Description("Only those with this text in their summary, ignoring case; 200 characters at most.")
    public String text;

    static Conditions conditions(StatementFilter filter) {
        Conditions where = new Conditions().and(Statements.OF_LISTED);
        if (filter == null) {
            return where;
        }
        if (filter.country != null) {
            CountryCode.narrow(where, "r", filter.country);
        }
        if (filter.kinds != null) {
            where.and("r.kind = any(:kinds)", q -> q.bindWords("kinds", filter.kinds));
        }
        if (filter.speaker != null) {
            var speaker = RecordReference.of(
                    "filter.speaker", filter.speaker, Actor.KIND, "a person, a party or an organization");
            where.andSelective(
                    "(r.speaker_id = %1$s or r.on_behalf_of_id = %1$s)".formatted(speaker.sql()), speaker::bind);
        }
        about(where, "incident", filter.incident, Incident.KIND, "an incident");
        about(where, "election", filter.election, Election.KIND, "an election");
        about(where, "dispute", filter.dispute, Dispute.KIND, "a dispute");
        if (filter.from != null) {
            where.and(Statements.DAY + " >= :from", q -> q.bind("from", filter.from));
        }
        if (filter.to != null) {
            where.and(Statements.DAY + " <= :to", q -> q.bind("to", filter.to));
        }
        contains(where, "label", filter.label, "r.label");
        contains(where, "text", filter.text, "r.summary");
        return where;
    }

    private static void about(Conditions where, String subject, String id, char kind, String what) {
        if (id != null) {
            var reference = RecordReference.of("filter." + subject, id, kind, what);
            where.andSelective("r." + subject + "_id = " + reference.sql(), reference::bind);
        }
    }

    private static void contains(Conditions where, String field, String text, String column) {
        if (text != null) {
            String pattern = TextLimits.pattern("filter." + field, text);
            where.and(column + " ilike :" + field, q -> q.bind(field, pattern).planByValues());
        }
    }
}
