package org.ballotwatch.change;

import java.util.List;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A shown value that changed as more became known.")
public record KnowledgeChange(
        @NonNull
        @Description(
                "Path of the value from the incident or election, as in evidence. A value with bounds has a path each for best,"
                        + " low and high. " + FieldPath.SPELLING)
        String field,

        @Description("The value as known on the earlier day; null if there was none.")
        String before,

        @Description("The value as known on the later day; null if there is none.")
        String after,

        @NonNull
        @Description("Reports behind the later value that became public in between, by the day they became public.")
        List<@NonNull Report> reports,

        @NonNull
        @Description(
                "Reports behind the earlier or later value that were withdrawn, retracted or ranked in between, by "
                        + "the day they became public. \"withdrawnOn\" and \"rankSince\" name the day.")
        List<@NonNull Report> reassessed) {}
