package org.ballotwatch.statement;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** A statement about an event: nothing before it was known, and its summary after. */
@Singleton
class StatementValues implements ShownValueType<Statement> {
    private static final ReportReads<Statement> REPORTS =
            Statements.REPORTS.with("speaker.name", """
            left join actor named on named.id = r.speaker_id
            left join actor speaker on speaker.id = coalesce(named.merged_into_id, named.id)""", (statement, row) -> statement.speakerName = row.text());

    @Override
    public ReportReads<Statement> reports() {
        return REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.STATEMENTS;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Comparator<Statement> fieldOrder(EventRecord event) {
        return comparing(Statement::getStartsOn);
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<Statement> statements) {
        return Utterance.of(reading, statements).stream()
                .map(said -> ShownValue.of(said.said(), said.path(), said.getSummary(), 0.0, said.getReports()))
                .toList();
    }
}
