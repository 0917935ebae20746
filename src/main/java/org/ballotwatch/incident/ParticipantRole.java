package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in an incident.")
public enum ParticipantRole {
    @Description("Initiated it.")
    INITIATOR,

    @Description("Carried it out.")
    PERPETRATOR,

    @Description("Is suspected of carrying it out.")
    SUSPECT,

    @Description("Was the target.")
    TARGET,

    @Description("Was harmed.")
    VICTIM,

    @Description("Intervened.")
    INTERVENER,

    @Description("Was present.")
    BYSTANDER,

    @Description("Investigated it.")
    INVESTIGATOR,

    @Description("Organized it.")
    ORGANIZER,

    @Description("Took part in it.")
    ATTENDEE,

    @Description("Was arrested or detained.")
    ARRESTED,

    @Description("Was released.")
    RELEASED,

    @Description("Saw it and says so.")
    WITNESS,

    @Description("Spoke there.")
    SPEAKER,

    @Description("Mediated.")
    MEDIATOR
}
