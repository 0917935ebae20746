package org.ballotwatch.evidence;

import java.util.List;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.source.ReportHeader;
import org.ballotwatch.source.Resolution;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A shown value and what it rests on. */
@Description("A value that is shown of an incident or an election, and everything that it rests on.")
public record Evidence(
        @NonNull
        @Description("The field that shows it, as a path from the incident or election, the same as in knowledgeDiff. "
                + FieldPath.SPELLING)
        String field,

        @Description(
                "The value as that field shows it, a number with bounds alone as \"at least 71\"; null where there is none,"
                        + " and where the field shows reports themselves, such as the accounts of those who say that it took place.")
        String value,

        @Description(
                "The share of the votes that are not for the most frequent value: 0 when all agree. A report that gives a"
                        + " value is a vote; copies of one source that give the same one are one. It is null where the reports tell of"
                        + " different things, such as the steps of a dispute, and where there is no value to agree on.")
        Double disagreement,

        @Description(
                "How many independent voices speak: a source and its copies are one, each rule is one. It is 0 where the value"
                        + " is ours and no report that counts speaks of it.")
        int voices,

        @NonNull @Description("All reports behind the value, in the order of the field that shows it.")
        List<@NonNull ReportHeader> reports,

        @NonNull
        @Description(
                "The rules of this service that speak for the value, each with its name, its version and what it saw; they"
                        + " are no reports, and have no source.")
        List<@NonNull String> rules) {

    /**
     * Of a value behind which no rule stands.
     *
     * @param disagreement null where the reports tell of different things
     */
    public static Evidence of(String field, String value, Double disagreement, List<? extends ReportHeader> reports) {
        int voices = Resolution.voices(
                reports.stream().map(report -> report.weight(0)).toList());
        return new Evidence(field, value, disagreement, voices, List.copyOf(reports), List.of());
    }
}
