package org.ballotwatch.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.Placement;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.place.Place;
import org.ballotwatch.report.Report;
import org.ballotwatch.resolution.Resolution;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A shown value with the reports that it rests on. */
@Description("A shown value of an incident or an election, with everything it rests on.")
public record Evidence(
        @NonNull
        @Description("The field that shows it, as a path from the incident or election, the same as in knowledgeDiff. "
                + FieldPath.SPELLING)
        String field,

        @Description("The value as the field shows it; bounds alone as \"at least 71\". null if there is none, and "
                + "if the field shows reports themselves, such as accounts.")
        String value,

        @Description("Share of votes that differ from the most frequent value, 0 if all agree. Each report with a "
                + "value is a vote; copies of one source with the same value are one. null if the reports concern "
                + "different things, such as steps of a dispute, and if there is no value.")
        Double disagreement,

        @Description("Number of independent voices. A source and its copies are one; each rule is one. 0 if the "
                + "value is an editor's and no counting report supports it.")
        int voices,

        @NonNull @Description("All reports behind the value, in the order of the field.")
        List<@NonNull Report> reports,

        @NonNull
        @Description("The rules of this service behind the value, each with name, version and explanation. Rules are "
                + "not reports and have no source.")
        List<@NonNull String> rules) {

    /** @param places those that are values, by id */
    static Evidence of(ShownValue shown, Map<UUID, Place> places) {
        List<? extends Report> reports = shown.reports();
        return new Evidence(
                shown.path(),
                shown.value() instanceof Placement placement ? places.get(placement.place()).name : shown.text(),
                shown.disagreement(),
                Resolution.voices(
                        reports.stream().map(report -> report.precedence()).toList()),
                reports.stream()
                        .filter(report -> report.ruleText() == null)
                        .<Report>map(report -> report)
                        .toList(),
                reports.stream().map(Report::ruleText).filter(Objects::nonNull).toList());
    }
}
