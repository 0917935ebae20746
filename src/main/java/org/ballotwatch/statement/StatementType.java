package org.ballotwatch.statement;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of statements. */
@Singleton
public class StatementType extends ReportType<Statement> {
    public StatementType() {
        super(Statement.class, Statement.KIND, Statements.REPORTS, "incident_id", "election_id", "dispute_id");
    }

    @Override
    public List<Object> fact(Statement statement) {
        return Arrays.asList(
                statement.incidentId,
                statement.electionId,
                statement.disputeId,
                statement.speakerId,
                statement.speakerWords,
                statement.kind);
    }
}
