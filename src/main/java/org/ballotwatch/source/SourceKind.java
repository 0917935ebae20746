package org.ballotwatch.source;

import org.ballotwatch.resolution.SourceAuthority;
import org.eclipse.microprofile.graphql.Description;

/** The kind of a source's publisher; {@link #authority} is the weight of the publisher's own claims. */
@Description("What kind of publisher a source has.")
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
    SOCIAL_MEDIA;

    /** Returns the authority of the publisher's own claims. */
    public SourceAuthority authority() {
        return switch (this) {
            case ELECTION_AUTHORITY -> SourceAuthority.AUTHORITY;
            case COURT -> SourceAuthority.COURT;
            case STATE_AGENCY, OFFICIAL_STATEMENT -> SourceAuthority.OFFICIAL;
            case IGO -> SourceAuthority.IGO;
            case NEWS_AGENCY -> SourceAuthority.AGENCY;
            case NGO -> SourceAuthority.NGO;
            case INTERNATIONAL_MEDIA, NATIONAL_MEDIA -> SourceAuthority.MEDIA;
            case ENCYCLOPEDIA, DATASET -> SourceAuthority.DATASET;
            case SOCIAL_MEDIA -> SourceAuthority.SOCIAL;
        };
    }
}
