package org.ballotwatch.finding;

import java.util.List;
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
}
