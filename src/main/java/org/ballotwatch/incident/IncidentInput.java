package org.ballotwatch.incident;

import java.util.List;
import org.ballotwatch.entry.FurtherIn;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.ballotwatch.event.EventInput;
import org.ballotwatch.place.PlacePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("IncidentInput")
@Description("An incident.")
public class IncidentInput extends EventInput {
    @Required
    @Description("A short title of ours. Required.")
    public String title;

    @Required
    @FurtherIn("furtherTypes")
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
