package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of incident it is.")
public enum IncidentType {
    @Description("A person was killed for who they were.")
    ASSASSINATION,

    @Description("Somebody tried to kill a person for who they were.")
    ASSASSINATION_ATTEMPT,

    @Description("Another kind of attack.")
    ATTACK,

    @Description("Armed groups or forces fought each other.")
    ARMED_CLASH,

    @Description("A strike from the air.")
    AIR_OR_DRONE_STRIKE,

    @Description("Shells, rockets or missiles were fired.")
    SHELLING_OR_MISSILE,

    @Description("An explosive device went off or was planted.")
    BOMBING,

    @Description("A person was taken.")
    ABDUCTION,

    @Description("Sexual violence.")
    SEXUAL_VIOLENCE,

    @Description("A protest without violence.")
    PEACEFUL_PROTEST,

    @Description("Protesters stayed in a place.")
    SIT_IN,

    @Description("Protesters closed roads.")
    ROAD_BLOCKADE,

    @Description("Security forces intervened in a protest.")
    PROTEST_WITH_INTERVENTION,

    @Description("Security forces used more violence against protesters than the law allows.")
    EXCESSIVE_FORCE_AGAINST_PROTESTERS,

    @Description("A demonstration in which demonstrators or security forces were violent.")
    VIOLENT_DEMONSTRATION,

    @Description("A crowd attacked people.")
    MOB_VIOLENCE,

    @Description("Property was destroyed; people were not the target.")
    PROPERTY_DESTRUCTION,

    @Description("Violence was threatened.")
    THREAT,

    @Description("People were arrested.")
    ARREST,

    @Description("Movement, media or assembly was restricted.")
    RESTRICTION,

    @Description("Officials or parties met.")
    MEETING,

    @Description("An inquiry was ordered, held or reported.")
    INVESTIGATION,

    @Description("A court ruled.")
    COURT_RULING,

    @Description("Election results were announced.")
    RESULT_ANNOUNCEMENT,

    @Description("Anything else, such as a statement or a hearing.")
    OTHER
}
