package org.ballotwatch.change;

import java.util.List;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value that was shown differently after more had become known.")
public record KnowledgeChange(
        @NonNull
        @Description(
                "Which value, as a path from the incident or election, the same as in evidence; what evidence tells as"
                        + " one, such as a figure, is here told apart into best, low and high. " + FieldPath.SPELLING)
        String field,

        @Description("The value by what was known on the earlier day; null where there was none.")
        String before,

        @Description("The value by what was known on the later day; null where there is none.")
        String after,

        @NonNull
        @Description(
                "The reports on which the later value rests that became known in between, by the day they were public.")
        List<@NonNull ReportHeader> reports) {}
