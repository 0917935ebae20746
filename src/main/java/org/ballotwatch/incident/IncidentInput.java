package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.source.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("IncidentInput")
@Description("An incident.")
public class IncidentInput extends RecordInput {
    @Required
    @Description("A short title of ours. Required.")
    public String title;

    @Required
    @Description("What kind of incident it is, above all. Required.")
    public IncidentType type;

    @Description("Its types besides that one.")
    public List<@NonNull IncidentType> furtherTypes;

    @Description("What came of it for the target.")
    public IncidentOutcome outcome;

    @Required
    @Description(
            "Country where it took place, as a code that \"countries\" lists, such as IQ, or XZ for international waters. Required.")
    public String country;

    @Required
    @Description("First day. Required.")
    public LocalDate startsOn;

    @Description("Last day. Default: the first.")
    public LocalDate endsOn;

    @Description("Precision of the dates. Default: DAY.")
    public DatePrecision datePrecision;

    @Description(
            "Local time of day at which it began, as 04:30 or 04:30:15. Requires timeZone, and dates that are known to the "
                    + "day.")
    public String startsAtTime;

    @Description("Time zone of startsAtTime by its name in the IANA database, such as Asia/Baghdad.")
    public String timeZone;

    @Id
    @Refers(KeyedKind.PLACE)
    @Description("Where it took place, by id or key.")
    public String place;

    @Description("Precision of the place. Requires a place.")
    public PlacePrecision placePrecision;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.INCIDENT;
    }
}
