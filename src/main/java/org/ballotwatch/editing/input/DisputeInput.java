package org.ballotwatch.editing.input;

import org.ballotwatch.dispute.DisputeType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("DisputeInput")
@Description("A dispute over an election.")
public class DisputeInput extends RecordInput {
    @Description("A short title of ours. Required.")
    public String title;

    @Id
    @Description("The election, by id or key. Required.")
    public String election;

    @Description("What kind of dispute it is. Required.")
    public DisputeType type;

    @Id
    @Description("Who filed it, by id or key.")
    public String filedBy;

    @Id
    @Description("The court or authority it was brought before, by id or key.")
    public String before;
}
