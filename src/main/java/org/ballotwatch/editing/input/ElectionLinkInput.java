package org.ballotwatch.editing.input;

import java.util.List;
import org.ballotwatch.link.LinkConfidence;
import org.ballotwatch.link.LinkCriterion;
import org.ballotwatch.link.LinkPurpose;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ElectionLinkReportInput")
@Description("One source's word on how an incident is linked to an election.")
public class ElectionLinkInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident, by id or key.")
    public String incident;

    @NonNull
    @Id
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
