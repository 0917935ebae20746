package org.ballotwatch.finding;

import java.util.List;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.place.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("FindingFilter")
@Description("Which findings to list; what is left out does not narrow.")
public class FindingFilter {
    @Description(
            "Only those of these rules, by their names; a name that no rule has is refused with the names there are.")
    public List<@NonNull String> rules;

    @Description("Only those that put so much in doubt.")
    public List<@NonNull Severity> severities;

    @Description("Only those about this country, by its ISO 3166-1 code of two or three letters; sources have none.")
    public String country;

    @Id
    @Description("Only those that name this election, or an incident tied to it, by the election's id.")
    public String election;

    @Id
    @Description("Only those that name this record, by its id.")
    public String record;

    /** Refuses what cannot be answered, whatever is there. */
    void check() {
        if (rules != null && rules.isEmpty()) {
            throw Refusal.argument("filter.rules", "filter.rules names at least one rule; leave it out for all");
        }
        if (severities != null && severities.isEmpty()) {
            throw Refusal.argument(
                    "filter.severities", "filter.severities names at least one severity; leave it out for all");
        }
        if (country != null) {
            CountryCode.checked("filter.country", country);
        }
        if (election != null) {
            GlobalId.decode("filter.election", election, Election.KIND, "an election");
        }
        if (record != null) {
            GlobalId.decode("filter.record", record);
        }
    }
}
