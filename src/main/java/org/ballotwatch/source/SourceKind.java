package org.ballotwatch.source;

import org.eclipse.microprofile.graphql.Description;

/** The kind of a source's publisher, or of the document itself. */
@Description("What kind of publisher a source has, or what kind of document it is.")
public enum SourceKind {
    @Description("The body that runs the election and announces its results.")
    ELECTION_AUTHORITY,

    @Description("A court, speaking through its rulings.")
    COURT,

    @Description("A news agency or information service owned by a state.")
    STATE_AGENCY,

    @Description("A statement published by a government, a ministry, a security force or a party itself.")
    OFFICIAL_STATEMENT,

    @Description("An organization of states, such as the United Nations or one of its missions.")
    IGO,

    @Description("A civil society organization, such as an election observer or a human rights group.")
    NGO,

    @Description("A statement or report of an election observation mission.")
    OBSERVER_REPORT,

    @Description("A national human rights institution: public, but independent of the government (Paris "
            + "Principles, 1993).")
    HUMAN_RIGHTS_BODY,

    @Description("A news agency that supplies other media.")
    NEWS_AGENCY,

    @Description("A newspaper, broadcaster or news site based abroad.")
    INTERNATIONAL_MEDIA,

    @Description("A newspaper, broadcaster or news site based in the country.")
    NATIONAL_MEDIA,

    @Description("An encyclopedia or a copy of one.")
    ENCYCLOPEDIA,

    @Description("A research or open data set that compiles the reports of others.")
    DATASET,

    @Description("A post on a social network, a forum or a messaging channel.")
    SOCIAL_MEDIA,

    @Description("A law, decree or official gazette.")
    LAW,

    @Description("A research article, thesis or book.")
    ACADEMIC,

    @Description("A poll of voters, including an exit poll.")
    OPINION_POLL,

    @Description("A photograph that is the source itself, whoever took it.")
    PHOTO,

    @Description("A video or broadcast that is the source itself, whoever took it.")
    VIDEO,

    @Description("A recording of sound that is the source itself.")
    AUDIO,

    @Description("What somebody told the editors, who keep the record of it.")
    INTERVIEW
}
