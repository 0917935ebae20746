package org.ballotwatch.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballotwatch.change.ShownValue;
import org.ballotwatch.change.ShownValues;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** A statement about an event: nothing before it was known, and its summary after. */
@ApplicationScoped
class StatementValues implements ShownValues<Statement> {
    private static final ReportReads<Statement> REPORTS = Statements.REPORTS.with(
            "speaker.name",
            "left join actor speaker on speaker.id = r.speaker_id",
            (statement, row) -> statement.speakerName = row.text());

    @Override
    public ReportReads<Statement> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return "r." + column;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<Statement> statements) {
        return StatementGroup.of(statements, StatementValues::speaker).stream()
                .map(group ->
                        new ShownValue(group.reports().get(0).said(), group.path(), group.summary(), group.reports()))
                .toList();
    }

    private static String speaker(Statement statement) {
        return statement.speakerName != null ? statement.speakerName : statement.speakerWords;
    }
}
