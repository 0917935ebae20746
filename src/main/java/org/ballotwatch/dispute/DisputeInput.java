package org.ballotwatch.dispute;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("DisputeInput")
@Description("A dispute over an election.")
public class DisputeInput extends RecordInput {
    @Required
    @Description("A short title of ours. Required.")
    public String title;

    @Id
    @Refers(KeyedKind.ELECTION)
    @Required
    @Description("The election, by id or key. Required.")
    public String election;

    @Required
    @Description("What kind of dispute it is. Required.")
    public DisputeType type;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("Who filed it, by id or key.")
    public String filedBy;

    @Id
    @Refers(KeyedKind.ORGANIZATION)
    @Description("The court or authority it was brought before, by id or key.")
    public String before;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.DISPUTE;
    }
}
