package org.ballotwatch.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballotwatch.editing.input.EditInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.ReportKind;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Several edits, made in one transaction. */
final class Batch {
    static final int MOST = 1_000;

    private Batch() {}

    static List<Edit> edits(List<EditInput> given) {
        if (given.isEmpty() || given.size() > MOST) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT, "input.edits", "edits takes 1 to " + MOST);
        }
        List<Edit> edits = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            List<Edit> one = edits(given.get(i), "input.edits." + i);
            if (one.size() != 1) {
                throw Refusal.argument(
                        "input.edits." + i, "An edit is exactly one of the fields, neither none nor several");
            }
            edits.add(one.get(0));
        }
        return edits;
    }

    private static List<Edit> edits(EditInput given, String path) {
        List<Edit> edits = new ArrayList<>(1);
        add(edits, given.sourceRecord, input -> new Edit.NewRecord(path + ".sourceRecord", KeyedKind.SOURCE, input));
        add(edits, given.placeRecord, input -> new Edit.NewRecord(path + ".placeRecord", KeyedKind.PLACE, input));
        add(edits, given.personRecord, input -> new Edit.NewRecord(path + ".personRecord", KeyedKind.PERSON, input));
        add(edits, given.partyRecord, input -> new Edit.NewRecord(path + ".partyRecord", KeyedKind.PARTY, input));
        add(
                edits,
                given.organizationRecord,
                input -> new Edit.NewRecord(path + ".organizationRecord", KeyedKind.ORGANIZATION, input));
        add(
                edits,
                given.electionRecord,
                input -> new Edit.NewRecord(path + ".electionRecord", KeyedKind.ELECTION, input));
        add(
                edits,
                given.incidentRecord,
                input -> new Edit.NewRecord(path + ".incidentRecord", KeyedKind.INCIDENT, input));
        add(edits, given.disputeRecord, input -> new Edit.NewRecord(path + ".disputeRecord", KeyedKind.DISPUTE, input));
        add(edits, given.sourceCorrect, input -> new Edit.Correction(path + ".sourceCorrect", KeyedKind.SOURCE, input));
        add(edits, given.placeCorrect, input -> new Edit.Correction(path + ".placeCorrect", KeyedKind.PLACE, input));
        add(edits, given.personCorrect, input -> new Edit.Correction(path + ".personCorrect", KeyedKind.PERSON, input));
        add(edits, given.partyCorrect, input -> new Edit.Correction(path + ".partyCorrect", KeyedKind.PARTY, input));
        add(
                edits,
                given.organizationCorrect,
                input -> new Edit.Correction(path + ".organizationCorrect", KeyedKind.ORGANIZATION, input));
        add(
                edits,
                given.electionCorrect,
                input -> new Edit.Correction(path + ".electionCorrect", KeyedKind.ELECTION, input));
        add(
                edits,
                given.incidentCorrect,
                input -> new Edit.Correction(path + ".incidentCorrect", KeyedKind.INCIDENT, input));
        add(
                edits,
                given.disputeCorrect,
                input -> new Edit.Correction(path + ".disputeCorrect", KeyedKind.DISPUTE, input));
        add(
                edits,
                given.accountReport,
                input -> new Edit.NewReport(path + ".accountReport", ReportKind.ACCOUNT, input));
        add(
                edits,
                given.seatCountReport,
                input -> new Edit.NewReport(path + ".seatCountReport", ReportKind.SEAT_COUNT, input));
        add(edits, given.figureReport, input -> new Edit.NewReport(path + ".figureReport", ReportKind.FIGURE, input));
        add(
                edits,
                given.participationReport,
                input -> new Edit.NewReport(path + ".participationReport", ReportKind.PARTICIPATION, input));
        add(
                edits,
                given.incidentLinkReport,
                input -> new Edit.NewReport(path + ".incidentLinkReport", ReportKind.INCIDENT_LINK, input));
        add(
                edits,
                given.electionLinkReport,
                input -> new Edit.NewReport(path + ".electionLinkReport", ReportKind.ELECTION_LINK, input));
        add(edits, given.tenureReport, input -> new Edit.NewReport(path + ".tenureReport", ReportKind.TENURE, input));
        add(
                edits,
                given.partyRelationReport,
                input -> new Edit.NewReport(path + ".partyRelationReport", ReportKind.PARTY_RELATION, input));
        add(
                edits,
                given.disputeStepReport,
                input -> new Edit.NewReport(path + ".disputeStepReport", ReportKind.DISPUTE_STEP, input));
        add(
                edits,
                given.statementReport,
                input -> new Edit.NewReport(path + ".statementReport", ReportKind.STATEMENT, input));
        add(edits, given.reportRetire, input -> RetirementApi.edit(path + ".reportRetire", input));
        add(edits, given.reportSupersede, input -> RetirementApi.edit(path + ".reportSupersede", input));
        add(edits, given.reportRank, input -> RetirementApi.edit(path + ".reportRank", input));
        add(edits, given.actorNameAdd, input -> new Edit.NewName(path + ".actorNameAdd", input));
        add(edits, given.actorNameWithdraw, input -> new Edit.GoneName(path + ".actorNameWithdraw", input));
        add(edits, given.externalIdAdd, input -> new Edit.NewExternalId(path + ".externalIdAdd", input));
        add(edits, given.externalIdWithdraw, input -> new Edit.GoneExternalId(path + ".externalIdWithdraw", input));
        add(edits, given.actorMerge, input -> new Edit.Merge(path + ".actorMerge", input));
        add(edits, given.actorSplit, input -> new Edit.Split(path + ".actorSplit", input));
        return edits;
    }

    private static <T> void add(List<Edit> edits, T input, Function<T, Edit> edit) {
        if (input != null) {
            edits.add(edit.apply(input));
        }
    }
}
