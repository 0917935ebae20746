package org.ballotwatch.election;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "One phase of an election. If the days of the vote are not known exactly, phases overlap: each begins as early and "
                + "ends as late as it may have.")
public record ElectionPhase(
        @NonNull @Description("The phase.") LinkTiming phase,

        @Description("First day; null for the time before the vote.")
        LocalDate from,

        @Description("Last day; null for the time after all other phases.")
        LocalDate to,

        @NonNull @Description("Why it begins and ends on these days: what happened, or which length is assumed.")
        String reason) {}
