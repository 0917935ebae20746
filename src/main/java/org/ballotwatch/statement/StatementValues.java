package org.ballotwatch.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballotwatch.change.Shown;
import org.ballotwatch.change.ShownValues;
import org.ballotwatch.database.Columns;
import org.ballotwatch.source.Reading;
import org.ballotwatch.source.ReportNodes;

/** What was said of an event: nothing before a statement was known, and then that. */
@ApplicationScoped
class StatementValues implements ShownValues<Statement> {
    private static final ReportNodes<Statement> REPORTS = new ReportNodes<>(
            Statement.KIND,
            "statement",
            Statements.COLUMNS + ", speaker.name",
            "left join actor speaker on speaker.id = r.speaker_id",
            StatementValues::read);

    @Override
    public ReportNodes<Statement> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return "r." + column;
    }

    @Override
    public List<Shown> of(Reading reading, List<Statement> statements) {
        return Said.of(statements, StatementValues::speaker).stream()
                .map(said -> new Shown(said.reports().get(0).said(), said.path(), said.summary(), said.reports()))
                .toList();
    }

    private static String speaker(Statement statement) {
        return statement.speakerName != null ? statement.speakerName : statement.speakerWords;
    }

    private static Statement read(Columns row) {
        Statement statement = Statements.read(row);
        statement.speakerName = row.text();
        return statement;
    }
}
