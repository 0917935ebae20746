package org.ballotwatch.change;

import java.util.List;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value that was shown differently after more had become known.")
public record KnowledgeChange(
        @NonNull
        @Description("Which value, as a path with what tells one entry of a list from another in brackets, such as"
                + " \"figures[KILLED/ALL].best\" or \"seatResults[Fatah Alliance].seats\".")
        String field,

        @Description("The value by what was known on the earlier day; null where there was none.")
        String before,

        @Description("The value by what was known on the later day; null where there is none.")
        String after,

        @NonNull
        @Description(
                "The reports on which the later value rests that became known in between, by the day they were public.")
        List<@NonNull ReportHeader> reports) {}
