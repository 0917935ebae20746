package org.ballotwatch.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.database.Columns;
import org.ballotwatch.graphql.node.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One thing that a rule found; made anew each time it is asked for. */
@Description(
        "Something that a rule of this service found wrong or at odds in the data, as the two clocks let it be seen.")
public final class Finding {
    private final Rule finder;
    private final Severity severity;
    private final List<GlobalId> reportIds;
    private final List<GlobalId> recordIds;
    private final Told told;

    /** Reads what {@link Findings} selects of a rule's row. */
    Finding(Rule rule, Columns row) {
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
        this.told = rule.tell(row);
    }

    @NonNull
    @Description("The name of the rule, as filter.rules takes it.")
    public String getRule() {
        return finder.name();
    }

    @Description("The version of the rule; it is raised whenever the rule comes to find something else.")
    public int getVersion() {
        return finder.version();
    }

    @NonNull
    @Description("How much it puts in doubt.")
    public Severity getSeverity() {
        return severity;
    }

    @NonNull
    @Description("What the rule saw, in whole sentences.")
    public String getExplanation() {
        return told.explanation();
    }

    @Description(
            "What would be in accord with everything else, such as a number, a name or an office; null where no one"
                    + " thing is.")
    public String getExpected() {
        return told.expected();
    }

    List<GlobalId> recordIds() {
        return recordIds;
    }

    List<GlobalId> reportIds() {
        return reportIds;
    }
}
