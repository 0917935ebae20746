package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of organization it is.")
public enum OrganizationKind {
    @Description("A government, a ministry or an office of state.")
    GOVERNMENT,

    @Description("The body that runs elections.")
    ELECTION_AUTHORITY,

    @Description("A court.")
    COURT,

    @Description("A state security force that is neither police nor army, or whose kind the source does not state.")
    SECURITY_FORCE,

    @Description("A state intelligence service.")
    INTELLIGENCE_SERVICE,

    @Description("A police force.")
    POLICE,

    @Description("An army or another branch of the armed forces.")
    MILITARY,

    @Description("A parliament or a chamber of one.")
    PARLIAMENT,

    @Description("A prosecution service.")
    PROSECUTOR,

    @Description("A council, governor or mayor.")
    LOCAL_AUTHORITY,

    @Description("A mission that observes elections, international or domestic (Declaration of Principles "
            + "for International Election Observation, 2005).")
    OBSERVER_MISSION,

    @Description("A national human rights institution: public, but independent of the government (Paris "
            + "Principles, 1993).")
    HUMAN_RIGHTS_BODY,

    @Description("An armed group that is allied with or independent of state forces.")
    MILITIA,

    @Description("An armed group that fights the state.")
    REBEL_GROUP,

    @Description("A news organization.")
    MEDIA,

    @Description("A civil society organization.")
    NGO,

    @Description("An organization of states.")
    IGO,

    @Description("A gang or another criminal group.")
    CRIMINAL_GROUP,

    @Description("A trade union or professional association.")
    TRADE_UNION,

    @Description("A church or another religious body.")
    RELIGIOUS_BODY,

    @Description("A company.")
    COMPANY,

    @Description("A university or research institute.")
    UNIVERSITY,

    @Description("An institute that polls voters.")
    POLLSTER,

    @Description("Anything else.")
    OTHER
}
