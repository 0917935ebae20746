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

    @Description("A curfew was imposed, extended or lifted.")
    CURFEW,

    @Description("A state of emergency or martial law was declared, extended or lifted.")
    STATE_OF_EMERGENCY,

    @Description("Protests or other assemblies were banned.")
    PROTEST_BAN,

    @Description("Internet or telephone networks were cut off, blocked or slowed down on purpose.")
    INTERNET_SHUTDOWN,

    @Description("Broadcasters, newspapers or news sites were taken off air, closed or blocked.")
    MEDIA_SHUTDOWN,

    @Description("People were attacked in words for who they are, such as for their ethnicity or religion "
            + "(UN Strategy and Plan of Action on Hate Speech, 2019).")
    HATE_SPEECH,

    @Description("False information was spread on purpose.")
    DISINFORMATION,

    @Description("Computers or networks were attacked.")
    CYBER_ATTACK,

    @Description("Voters were pressed to vote, not to vote or to vote in a certain way.")
    VOTER_INTIMIDATION,

    @Description("Money, goods or favours were given or promised for votes.")
    VOTE_BUYING,

    @Description("Ballots, ballot boxes or tallies were stolen, destroyed, stuffed or falsified.")
    BALLOT_TAMPERING,

    @Description("Forces searched or occupied a home, an office or other premises.")
    RAID,

    @Description("People in custody were tortured or ill-treated.")
    TORTURE,

    @Description("People were released from custody, captivity or charges.")
    RELEASE,

    @Description("A person was deported, expelled or denied entry.")
    DEPORTATION,

    @Description("People fled or were driven from their homes (UN Guiding Principles on Internal Displacement, 1998).")
    DISPLACEMENT,

    @Description("Power was seized by force, or somebody tried to seize it.")
    COUP,

    @Description("Workers, shopkeepers or civil servants stopped work in protest.")
    LABOUR_STRIKE,

    @Description("A party or candidate held a rally.")
    CAMPAIGN_RALLY,

    @Description("A person or party declared a candidacy, or had it registered.")
    CANDIDACY,

    @Description("A candidate, party or list was barred from an election.")
    DISQUALIFICATION,

    @Description("A candidate or party withdrew from an election.")
    WITHDRAWAL,

    @Description("An election or a round of it was postponed or called off.")
    POSTPONEMENT,

    @Description("An election or its results were annulled.")
    ANNULMENT,

    @Description("An official or politician resigned.")
    RESIGNATION,

    @Description("An official was dismissed or suspended.")
    DISMISSAL,

    @Description("Somebody took an oath or an office, lawfully or not.")
    INAUGURATION,

    @Description("Parties or armed groups made an agreement, such as a ceasefire or a coalition.")
    AGREEMENT,

    @Description("Anything else, such as a statement or a hearing.")
    OTHER
}
