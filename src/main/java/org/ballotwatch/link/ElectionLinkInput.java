package org.ballotwatch.link;

import java.util.List;
import org.ballotwatch.election.LinkCriterion;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ElectionLinkReportInput")
@Description("One source's word on how an incident is linked to an election.")
public class ElectionLinkInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.INCIDENT)
    @Description("The incident, by id or key.")
    public String incident;

    @NonNull
    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The election, by id or key.")
    public String election;

    @NonNull
    @Description("The reasons for the link, at least one.")
    public List<@NonNull LinkCriterion> criteria;

    @Description("Purpose of the incident.")
    public LinkPurpose purpose;

    @NonNull
    @Description("How certain the link is.")
    public LinkConfidence confidence;
}
