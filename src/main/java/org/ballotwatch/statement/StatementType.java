package org.ballotwatch.statement;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.text.Excerpt;

/** Reports of statements. */
@Singleton
public class StatementType extends ReportType<Statement, StatementInput> {
    public StatementType() {
        super(
                Statement.class,
                StatementInput.class,
                Statement.KIND,
                Statements.REPORTS,
                "incident_id",
                "election_id",
                "dispute_id");
    }

    @Override
    protected void complete(Statement statement, StatementInput input, Entry entry) {
        CellChecks.fewWords(entry, "label", statement.label);
        CellChecks.fewWords(entry, "summary", statement.summary);
        CellChecks.fewWords(entry, "utterance", statement.utterance);
        if ((input.speaker == null) == (input.speakerWords == null)) {
            entry.problem("speaker", "Give either speaker or " + entry.named("speakerWords"));
        }
        if (input.speaker != null && input.speaker.equals(input.onBehalfOf)) {
            entry.problem(
                    "onBehalfOf",
                    Excerpt.quoted(input.speaker) + " is the speaker; leave it empty if they spoke for themselves");
        }
    }

    @Override
    public List<Object> fact(Statement statement) {
        return Arrays.asList(
                statement.incidentId,
                statement.electionId,
                statement.disputeId,
                statement.speakerId,
                statement.speakerWords,
                statement.kind,
                statement.utterance);
    }
}
