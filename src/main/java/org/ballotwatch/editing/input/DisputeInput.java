package org.ballotwatch.editing.input;

import org.ballotwatch.dispute.DisputeType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("DisputeInput")
@Description("A dispute over an election.")
public class DisputeInput extends RecordInput {
    @Description("Our short title; needed.")
    public String title;

    @Id
    @Description("The election: its id, or its key; needed.")
    public String election;

    @Description("What kind of dispute it is; needed.")
    public DisputeType type;

    @Id
    @Description("Who brought it: the actor's id, or key.")
    public String filedBy;

    @Id
    @Description("The court or authority that it was brought before: its id, or its key.")
    public String before;
}
