package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("EditInput")
@Description("One edit of a batch. Set exactly one field.")
public class EditInput {
    @Description("Records a source.")
    public SourceInput sourceRecord;

    @Description("Records a place.")
    public PlaceInput placeRecord;

    @Description("Records a person.")
    public PersonInput personRecord;

    @Description("Records a party.")
    public PartyInput partyRecord;

    @Description("Records an organization.")
    public OrganizationInput organizationRecord;

    @Description("Records an election.")
    public ElectionInput electionRecord;

    @Description("Records an incident.")
    public IncidentInput incidentRecord;

    @Description("Records a dispute.")
    public DisputeInput disputeRecord;

    @Description("Corrects a source.")
    public SourceCorrection sourceCorrect;

    @Description("Corrects a place.")
    public PlaceCorrection placeCorrect;

    @Description("Corrects a person.")
    public PersonCorrection personCorrect;

    @Description("Corrects a party.")
    public PartyCorrection partyCorrect;

    @Description("Corrects an organization.")
    public OrganizationCorrection organizationCorrect;

    @Description("Corrects an election.")
    public ElectionCorrection electionCorrect;

    @Description("Corrects an incident.")
    public IncidentCorrection incidentCorrect;

    @Description("Corrects a dispute.")
    public DisputeCorrection disputeCorrect;

    @Description("Adds one source's word that an incident or election took place, when and where.")
    public AccountInput accountReport;

    @Description("Adds one source's word on the seats or votes of a party.")
    public SeatCountInput seatCountReport;

    @Description("Adds one source's word on a figure of an incident or election.")
    public FigureInput figureReport;

    @Description("Adds one source's word on who took part in an incident.")
    public ParticipationInput participationReport;

    @Description("Adds one source's word on how two incidents are linked.")
    public IncidentLinkInput incidentLinkReport;

    @Description("Adds one source's word on how an incident is linked to an election.")
    public ElectionLinkInput electionLinkReport;

    @Description("Adds one source's word on who held an office.")
    public TenureInput tenureReport;

    @Description("Adds one source's word on how two parties are related.")
    public PartyRelationInput partyRelationReport;

    @Description("Adds one source's word on a step of a dispute.")
    public DisputeStepInput disputeStepReport;

    @Description("Adds one source's word on a statement.")
    public StatementInput statementReport;

    @Description("Retires a report.")
    public ReportRetireInput reportRetire;

    @Description("Replaces a report by another existing one.")
    public ReportSupersedeInput reportSupersede;

    @Description("Changes the rank of a report.")
    public ReportRankInput reportRank;

    @Description("Adds another name to a person, party or organization.")
    public ActorNameAddInput actorNameAdd;

    @Description("Withdraws a name of a person, party or organization.")
    public ActorNameWithdrawInput actorNameWithdraw;

    @Description("Adds an external id to a record.")
    public ExternalIdAddInput externalIdAdd;

    @Description("Withdraws an external id from a record.")
    public ExternalIdWithdrawInput externalIdWithdraw;

    @Description("Merges two records of the same person, party or organization.")
    public ActorMergeInput actorMerge;

    @Description("Splits a record of a person, party or organization.")
    public ActorSplitInput actorSplit;
}
