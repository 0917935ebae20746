package org.ballotwatch.entry;

import org.ballotwatch.statement.Statement;
import org.ballotwatch.statement.StatementKind;
import org.ballotwatch.text.Excerpt;

/** Reads the entries that say who said what of an incident, an election or a dispute. */
final class StatementReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    StatementReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Statement read(Entry entry) {
        Statement statement = heading.fill(new Statement(), entry);
        entry.required("subject");
        Keys.Key subject = keys.refer(entry, "subject", KeyedKind.subjects());
        statement.incidentId = subject == null ? null : subject.ifAny(KeyedKind.INCIDENT);
        statement.electionId = subject == null ? null : subject.ifAny(KeyedKind.ELECTION);
        statement.disputeId = subject == null ? null : subject.ifAny(KeyedKind.DISPUTE);
        statement.speakerId = keys.id(entry, "speaker", KeyedKind.actors());
        statement.speakerWords = entry.text("speaker_words");
        statement.onBehalfOfId = keys.id(entry, "on_behalf_of", KeyedKind.actors());
        statement.saidOn = entry.date("said_on");
        statement.kind = entry.requiredWord("kind", StatementKind.class);
        statement.label = entry.text("label");
        statement.summary = entry.required("summary");
        Checks.fewWords(entry, "label");
        Checks.fewWords(entry, "summary");
        checkSpeaker(entry);
        return statement;
    }

    private static void checkSpeaker(Entry entry) {
        String speaker = entry.text("speaker");
        if ((speaker == null) == (entry.text("speaker_words") == null)) {
            entry.problem(
                    "speaker",
                    "either the key of who spoke is needed or " + entry.named("speaker_words") + ", one of the two");
        }
        if (speaker != null && speaker.equals(entry.text("on_behalf_of"))) {
            entry.problem(
                    "on_behalf_of",
                    Excerpt.quoted(speaker) + " is the speaker; leave it empty where they spoke for themselves");
        }
    }
}
