package org.ballotwatch.dataset.casebook;

import org.ballotwatch.statement.Statement;
import org.ballotwatch.statement.StatementKind;

/** Reads the rows that say who said what of an incident, an election or a dispute. */
final class StatementRows {
    private final Heading heading;
    private final Keys keys;

    StatementRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Statement read(Line line) {
        Statement statement = heading.fill(new Statement(), line);
        line.required("subject");
        Keys.Key subject = keys.refer(line, "subject", Kind.subjects());
        statement.incidentId = subject == null ? null : subject.ifAny(Kind.INCIDENT);
        statement.electionId = subject == null ? null : subject.ifAny(Kind.ELECTION);
        statement.disputeId = subject == null ? null : subject.ifAny(Kind.DISPUTE);
        statement.speakerId = keys.id(line, "speaker", Kind.actors());
        statement.speakerWords = line.text("speaker_words");
        statement.onBehalfOfId = keys.id(line, "on_behalf_of", Kind.actors());
        statement.saidOn = line.date("said_on");
        statement.kind = line.requiredWord("kind", StatementKind.class);
        statement.label = line.text("label");
        statement.summary = line.required("summary");
        Checks.fewWords(line, "label");
        Checks.fewWords(line, "summary");
        checkSpeaker(line);
        return statement;
    }

    private static void checkSpeaker(Line line) {
        String speaker = line.text("speaker");
        if ((speaker == null) == (line.text("speaker_words") == null)) {
            line.problem("speaker", "either the key of who spoke is needed or speaker_words, one of the two");
        }
        if (speaker != null && speaker.equals(line.text("on_behalf_of"))) {
            line.problem(
                    "on_behalf_of", "'" + speaker + "' is the speaker; leave it empty where they spoke for themselves");
        }
    }
}
