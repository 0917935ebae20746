package org.ballotwatch.incident;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ParticipationInput")
@Description("One source's word on who took part in an incident.")
public class ParticipationInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.INCIDENT)
    @Description("The incident, by id or key.")
    public String incident;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("The actor, by id or key. Omit it if only words are given, and for NO_CLAIM.")
    public String actor;

    @Description("The actor in the source's words.")
    public String label;

    @Description("What kind of actor it is.")
    public ActorType actorType;

    @NonNull
    @Description("The role of the actor.")
    public ParticipantRole role;

    @Description("How the source ties the actor to the role.")
    public Attribution attribution;
}
