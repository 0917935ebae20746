package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("What part an actor had in an incident.")
public enum ParticipantRole {
    @Description("Began it.")
    INITIATOR,

    @Description("Did it.")
    PERPETRATOR,

    @Description("Is suspected of having done it.")
    SUSPECT,

    @Description("Was aimed at.")
    TARGET,

    @Description("Was harmed.")
    VICTIM,

    @Description("Stepped in.")
    INTERVENER,

    @Description("Was there.")
    BYSTANDER,

    @Description("Looked into it.")
    INVESTIGATOR,

    @Description("Organized it.")
    ORGANIZER,

    @Description("Took part in it.")
    ATTENDEE
}
