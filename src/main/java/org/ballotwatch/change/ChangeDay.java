package org.ballotwatch.change;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A day on which something changed in what is shown of an incident or election.")
public record ChangeDay(
        @NonNull @Description("The day from which the new state is shown.")
        LocalDate day,

        @NonNull @Description("What changed, in the order of the enum.")
        List<@NonNull ChangeTopic> topics,

        @NonNull
        @Description(
                "The shown values that differ from those of the day before. It is empty where sources only agree with what "
                        + "was shown, or where only places of an election have new results.")
        List<@NonNull KnowledgeChange> changes,

        @NonNull
        @Description(
                "Reports that are shown from this day on: the report and the record at its other end are both public.")
        List<@NonNull Report> published,

        @NonNull @Description("Reports that were withdrawn, retracted, ranked or overtaken on this day.")
        List<@NonNull Report> reassessed) {}
