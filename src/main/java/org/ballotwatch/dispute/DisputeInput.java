package org.ballotwatch.dispute;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("DisputeInput")
@Description("A dispute over an election or incident, or over both.")
public class DisputeInput extends RecordInput {
    @Required
    @Description("A short title of ours. Required.")
    public String title;

    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The election, by id or key. An election or an incident is required.")
    public String election;

    @Id
    @Refers(KeyedKind.INCIDENT)
    @Description("The incident, by id or key. An election or an incident is required.")
    public String incident;

    @Required
    @Description("What kind of dispute it is. Required.")
    public DisputeType type;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("The main filer by your choice, by id or key. Report whom each source names as filers.")
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
