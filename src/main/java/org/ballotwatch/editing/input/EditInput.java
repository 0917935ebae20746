package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("EditInput")
@Description("One edit of a batch: exactly one of these.")
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

    @Description("Adds one source's word that an incident or election happened, when and where.")
    public AccountInput accountReport;

    @Description("Adds one source's word on the seats or votes of a party.")
    public SeatCountInput seatCountReport;

    @Description("Adds one source's word on a figure of an incident or election.")
    public FigureInput figureReport;

    @Description("Adds one source's word on who took part in an incident.")
    public ParticipationInput participationReport;

    @Description("Adds one source's word on what an incident has to do with another.")
    public IncidentLinkInput incidentLinkReport;

    @Description("Adds one source's word on what an incident has to do with an election.")
    public ElectionLinkInput electionLinkReport;

    @Description("Adds one source's word on who held an office.")
    public TenureInput tenureReport;

    @Description("Adds one source's word on what a party is to another.")
    public PartyRelationInput partyRelationReport;

    @Description("Adds one source's word on a step of a dispute.")
    public DisputeStepInput disputeStepReport;

    @Description("Adds one source's word on what somebody said.")
    public StatementInput statementReport;

    @Description("Withdraws a report.")
    public ReportRetireInput reportRetire;

    @Description("Retires a report in favour of another.")
    public ReportSupersedeInput reportSupersede;

    @Description("Gives a report another rank.")
    public ReportRankInput reportRank;

    @Description("Adds a further name of a person, party or organization.")
    public ActorNameAddInput actorNameAdd;

    @Description("Withdraws a name of a person, party or organization.")
    public ActorNameWithdrawInput actorNameWithdraw;

    @Description("Adds an id by which somebody else knows a record.")
    public ExternalIdAddInput externalIdAdd;

    @Description("Withdraws an id by which somebody else knows a record.")
    public ExternalIdWithdrawInput externalIdWithdraw;

    @Description("Makes one of two records of a person, party or organization.")
    public ActorMergeInput actorMerge;

    @Description("Makes two of a record of a person, party or organization.")
    public ActorSplitInput actorSplit;
}
