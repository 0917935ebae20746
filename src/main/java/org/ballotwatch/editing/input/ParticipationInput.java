package org.ballotwatch.editing.input;

import org.ballotwatch.incident.ActorType;
import org.ballotwatch.incident.Attribution;
import org.ballotwatch.incident.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ParticipationInput")
@Description("One source's word on who took part in an incident.")
public class ParticipationInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident: its id, or its key.")
    public String incident;

    @Id
    @Description("Who: the actor's id, or key; left out where only words are given, and for NO_CLAIM.")
    public String actor;

    @Description("Who, in the source's words.")
    public String label;

    @Description("What kind of actor it is.")
    public ActorType actorType;

    @NonNull
    @Description("What they did or what was done to them.")
    public ParticipantRole role;

    @Description("How far the source goes in saying so.")
    public Attribution attribution;
}
