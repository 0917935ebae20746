package org.ballotwatch.finding;

import java.util.List;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("FindingFilter")
@Description("Filter for findings. Omitted fields do not restrict the list.")
public class FindingFilter implements NarrowingInput {
    @Description("Only findings of these rules, by name. An unknown name is rejected with the list of names.")
    public List<@NonNull String> rules;

    @Description("Only findings of these severities.")
    public List<@NonNull Severity> severities;

    @Description("Only findings about this country, by ISO 3166-1 code of two or three letters. Sources have no "
            + "country.")
    public String country;

    @Id
    @Description(
            "Only findings about this election or an incident linked to it, by the election's id, external id or slug.")
    public String election;

    @Id
    @Description("Only findings about this record, by id, external id or slug.")
    public String record;

    /** Rejects filters that are invalid for any data. */
    void check() {
        if (country != null) {
            CountryCode.checked("filter.country", country);
        }
        if (election != null) {
            RecordReference.of("filter.election", election, Election.KIND, "an election");
        }
        if (record != null) {
            RecordReference.ofAny("filter.record", record);
        }
    }
}
