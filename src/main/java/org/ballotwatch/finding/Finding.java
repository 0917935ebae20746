package org.ballotwatch.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.node.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One result of a rule, computed for each request. */
@Description("Something that a rule of this service found wrong or contradictory in the data under both " + "clocks.")
public final class Finding {
    private final Rule finder;
    private final Severity severity;
    private final List<GlobalId> reportIds;
    private final List<GlobalId> recordIds;
    private final FindingText findingText;

    /** Reads the columns that {@link Findings} selects of a rule's row. */
    Finding(Rule rule, RowReader row) {
        this(rule, row, null);
    }

    /** @param judgement null where the row itself has what is to be said */
    Finding(Rule rule, RowReader row, FindingText judgement) {
        this.finder = rule;
        this.severity = row.word(Severity.class);
        this.reportIds = row.texts().stream()
                .distinct()
                .map(text -> new GlobalId(text.charAt(0), UUID.fromString(text.substring(1))))
                .toList();
        List<GlobalId> named = new ArrayList<>();
        for (Subject subject : rule.subjects()) {
            UUID id = row.uuid();
            if (id != null) {
                named.add(new GlobalId(subject.kind(), id));
            }
        }
        this.recordIds = named.stream().distinct().toList();
        this.findingText = judgement != null ? judgement : rule.describe(row);
    }

    @NonNull
    @Description("Name of the rule, as used by filter.rules.")
    public String getRule() {
        return finder.name();
    }

    @Description("Version of the rule. It rises whenever the rule finds something else.")
    public int getVersion() {
        return finder.version();
    }

    @NonNull
    @Description("How serious the finding is.")
    public Severity getSeverity() {
        return severity;
    }

    @NonNull
    @Description("What the rule found, in whole sentences.")
    public String getExplanation() {
        return findingText.explanation();
    }

    @Description("The value that would be consistent, such as a number, a name or an office; null if there is no "
            + "single one.")
    public String getExpected() {
        return findingText.expected();
    }

    List<GlobalId> recordIds() {
        return recordIds;
    }

    List<GlobalId> reportIds() {
        return reportIds;
    }
}
