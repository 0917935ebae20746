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
@Description("One source's word on what an incident has to do with an election.")
public class ElectionLinkInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident: its id, or its key.")
    public String incident;

    @NonNull
    @Id
    @Description("The election: its id, or its key.")
    public String election;

    @NonNull
    @Description("By what it is tied to the election, one or more.")
    public List<@NonNull LinkCriterion> criteria;

    @Description("What it was for.")
    public LinkPurpose purpose;

    @NonNull
    @Description("How sure the tie is.")
    public LinkConfidence confidence;
}
