package org.ballotwatch.series;

import java.util.List;
import org.ballotwatch.election.Contestant;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.MeasuredNumber;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One number of an incident or election over the days.")
public record ValueSeries(
        @NonNull @Description("What kind of number it is.") MeasuredNumber number,

        @NonNull @Description("Path of the value from the incident or election, as in evidence. " + FieldPath.SPELLING)
        String field,

        @Description("Whose seats, votes or share it is; null for a figure.")
        Contestant contestant,

        @Description("What is counted, with its unit; null for a result.")
        Measure measure,

        @Description("Who is counted; null for a result.") Counted group,

        @Description("What kind of weapon is counted; null if it counts no weapons or no report says which.")
        Weapon weapon,

        @Description("The part of the event that is counted; null if all of it.")
        String scope,

        @NonNull
        @Description(
                "The number from each day on which it changed, earliest first. Before the first of them none is shown.")
        List<@NonNull SeriesPoint> points) {}
