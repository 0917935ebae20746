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
        add(edits, given.recordSource, input -> new Edit.NewRecord(path + ".recordSource", KeyedKind.SOURCE, input));
        add(edits, given.recordPlace, input -> new Edit.NewRecord(path + ".recordPlace", KeyedKind.PLACE, input));
        add(edits, given.recordPerson, input -> new Edit.NewRecord(path + ".recordPerson", KeyedKind.PERSON, input));
        add(edits, given.recordParty, input -> new Edit.NewRecord(path + ".recordParty", KeyedKind.PARTY, input));
        add(
                edits,
                given.recordOrganization,
                input -> new Edit.NewRecord(path + ".recordOrganization", KeyedKind.ORGANIZATION, input));
        add(
                edits,
                given.recordElection,
                input -> new Edit.NewRecord(path + ".recordElection", KeyedKind.ELECTION, input));
        add(
                edits,
                given.recordIncident,
                input -> new Edit.NewRecord(path + ".recordIncident", KeyedKind.INCIDENT, input));
        add(edits, given.recordDispute, input -> new Edit.NewRecord(path + ".recordDispute", KeyedKind.DISPUTE, input));
        add(edits, given.correctSource, input -> new Edit.Correction(path + ".correctSource", KeyedKind.SOURCE, input));
        add(edits, given.correctPlace, input -> new Edit.Correction(path + ".correctPlace", KeyedKind.PLACE, input));
        add(edits, given.correctPerson, input -> new Edit.Correction(path + ".correctPerson", KeyedKind.PERSON, input));
        add(edits, given.correctParty, input -> new Edit.Correction(path + ".correctParty", KeyedKind.PARTY, input));
        add(
                edits,
                given.correctOrganization,
                input -> new Edit.Correction(path + ".correctOrganization", KeyedKind.ORGANIZATION, input));
        add(
                edits,
                given.correctElection,
                input -> new Edit.Correction(path + ".correctElection", KeyedKind.ELECTION, input));
        add(
                edits,
                given.correctIncident,
                input -> new Edit.Correction(path + ".correctIncident", KeyedKind.INCIDENT, input));
        add(
                edits,
                given.correctDispute,
                input -> new Edit.Correction(path + ".correctDispute", KeyedKind.DISPUTE, input));
        add(
                edits,
                given.reportAccount,
                input -> new Edit.NewReport(path + ".reportAccount", ReportKind.ACCOUNT, input));
        add(edits, given.reportSeats, input -> new Edit.NewReport(path + ".reportSeats", ReportKind.SEAT_COUNT, input));
        add(edits, given.reportFigure, input -> new Edit.NewReport(path + ".reportFigure", ReportKind.FIGURE, input));
        add(
                edits,
                given.reportParticipation,
                input -> new Edit.NewReport(path + ".reportParticipation", ReportKind.PARTICIPATION, input));
        add(
                edits,
                given.reportIncidentLink,
                input -> new Edit.NewReport(path + ".reportIncidentLink", ReportKind.INCIDENT_LINK, input));
        add(
                edits,
                given.reportElectionLink,
                input -> new Edit.NewReport(path + ".reportElectionLink", ReportKind.ELECTION_LINK, input));
        add(edits, given.reportTenure, input -> new Edit.NewReport(path + ".reportTenure", ReportKind.TENURE, input));
        add(
                edits,
                given.reportPartyRelation,
                input -> new Edit.NewReport(path + ".reportPartyRelation", ReportKind.PARTY_RELATION, input));
        add(
                edits,
                given.reportDisputeStep,
                input -> new Edit.NewReport(path + ".reportDisputeStep", ReportKind.DISPUTE_STEP, input));
        add(
                edits,
                given.reportStatement,
                input -> new Edit.NewReport(path + ".reportStatement", ReportKind.STATEMENT, input));
        add(edits, given.retireReport, input -> RetirementApi.edit(path + ".retireReport", input));
        add(edits, given.supersedeReport, input -> RetirementApi.edit(path + ".supersedeReport", input));
        add(edits, given.rankReport, input -> RetirementApi.edit(path + ".rankReport", input));
        add(edits, given.addActorName, input -> new Edit.NewName(path + ".addActorName", input));
        add(edits, given.withdrawActorName, input -> new Edit.GoneName(path + ".withdrawActorName", input));
        add(edits, given.addExternalId, input -> new Edit.NewExternalId(path + ".addExternalId", input));
        add(edits, given.withdrawExternalId, input -> new Edit.GoneExternalId(path + ".withdrawExternalId", input));
        add(edits, given.mergeActors, input -> new Edit.Merge(path + ".mergeActors", input));
        add(edits, given.splitActor, input -> new Edit.Split(path + ".splitActor", input));
        return edits;
    }

    private static <T> void add(List<Edit> edits, T input, Function<T, Edit> edit) {
        if (input != null) {
            edits.add(edit.apply(input));
        }
    }
}
