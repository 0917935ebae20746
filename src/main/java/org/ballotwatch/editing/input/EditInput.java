package org.ballotwatch.editing.input;

import io.smallrye.graphql.api.OneOf;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.actor.OrganizationInput;
import org.ballotwatch.actor.PartyInput;
import org.ballotwatch.actor.PartyRelationInput;
import org.ballotwatch.actor.PersonInput;
import org.ballotwatch.actor.TenureInput;
import org.ballotwatch.assessment.AssessmentInput;
import org.ballotwatch.coding.CodingInput;
import org.ballotwatch.dispute.DisputeFilerInput;
import org.ballotwatch.dispute.DisputeInput;
import org.ballotwatch.dispute.DisputeStepInput;
import org.ballotwatch.dispute.DisputeSubjectInput;
import org.ballotwatch.election.ElectionInput;
import org.ballotwatch.election.ElectionStatusInput;
import org.ballotwatch.election.ResultReportInput;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.event.AccountInput;
import org.ballotwatch.figure.FigureInput;
import org.ballotwatch.incident.IncidentInput;
import org.ballotwatch.incident.IncidentLinkInput;
import org.ballotwatch.incident.ParticipationInput;
import org.ballotwatch.link.ElectionLinkInput;
import org.ballotwatch.place.PlaceInput;
import org.ballotwatch.source.SourceInput;
import org.ballotwatch.statement.StatementInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("EditInput")
@OneOf
@Description("One edit of a batch. Set exactly one field.")
public class EditInput {
    @Description("Records a source.")
    public SourceInput recordSource;

    @Description("Records a place.")
    public PlaceInput recordPlace;

    @Description("Records a person.")
    public PersonInput recordPerson;

    @Description("Records a party.")
    public PartyInput recordParty;

    @Description("Records an organization.")
    public OrganizationInput recordOrganization;

    @Description("Records an election.")
    public ElectionInput recordElection;

    @Description("Records an incident.")
    public IncidentInput recordIncident;

    @Description("Records a dispute.")
    public DisputeInput recordDispute;

    @Description("Corrects a source.")
    public SourceCorrection correctSource;

    @Description("Corrects a place.")
    public PlaceCorrection correctPlace;

    @Description("Corrects a person.")
    public PersonCorrection correctPerson;

    @Description("Corrects a party.")
    public PartyCorrection correctParty;

    @Description("Corrects an organization.")
    public OrganizationCorrection correctOrganization;

    @Description("Corrects an election.")
    public ElectionCorrection correctElection;

    @Description("Corrects an incident.")
    public IncidentCorrection correctIncident;

    @Description("Corrects a dispute.")
    public DisputeCorrection correctDispute;

    @Description("Adds one source's word that an incident or election took place, when and where.")
    public AccountInput reportAccount;

    @Description("Adds one source's word on the seats, votes or vote share of a contestant.")
    public ResultReportInput reportResult;

    @Description("Adds one source's word on what became of an election.")
    public ElectionStatusInput reportElectionStatus;

    @Description("Adds one source's word on a figure of an incident or election.")
    public FigureInput reportFigure;

    @Description("Adds one source's word on who took part in an incident.")
    public ParticipationInput reportParticipation;

    @Description("Adds one source's word on how two incidents are linked.")
    public IncidentLinkInput reportIncidentLink;

    @Description("Adds one source's word on how an incident is linked to an election.")
    public ElectionLinkInput reportElectionLink;

    @Description("Adds one source's word on who held an office.")
    public TenureInput reportTenure;

    @Description("Adds one source's word on how two parties are related.")
    public PartyRelationInput reportPartyRelation;

    @Description("Adds one source's word on a step of a dispute.")
    public DisputeStepInput reportDisputeStep;

    @Description("Adds one source's word on a statement.")
    public StatementInput reportStatement;

    @Description("Adds one source's word on who filed a dispute.")
    public DisputeFilerInput reportDisputeFiler;

    @Description("Adds one source's word on a further incident or election that a dispute is about.")
    public DisputeSubjectInput reportDisputeSubject;

    @Description("Adds one source's word on how somebody assesses an election.")
    public AssessmentInput reportAssessment;

    @Description("Adds a data set's own code for a record.")
    public CodingInput reportCoding;

    @Description("Retires a report.")
    public RetireReportInput retireReport;

    @Description("Replaces a report by another existing one.")
    public SupersedeReportInput supersedeReport;

    @Description("Notes that the source of a report took it back.")
    public WithdrawReportInput withdrawReport;

    @Description("Changes the rank of a report.")
    public RankReportInput rankReport;

    @Description("Adds another name to a person, party or organization.")
    public AddActorNameInput addActorName;

    @Description("Withdraws a name of a person, party or organization.")
    public WithdrawActorNameInput withdrawActorName;

    @Description("Adds an external id to a record.")
    public AddExternalIdInput addExternalId;

    @Description("Withdraws an external id from a record.")
    public WithdrawExternalIdInput withdrawExternalId;

    @Description("Merges two records of the same thing.")
    public MergeRecordsInput mergeRecords;

    @Description("Splits a record.")
    public SplitRecordInput splitRecord;

    @Description("Withdraws a record.")
    public WithdrawRecordInput withdrawRecord;

    @Description("Restores a withdrawn record.")
    public RestoreRecordInput restoreRecord;
}
