package org.ballotwatch.source;

/**
 * The weight of a voice, strongest first.
 *
 * <p>The voice is whoever is quoted: a newspaper that prints the election authority's figure carries the authority's
 * standing, and {@link #of} gives that of the publisher where nobody is quoted.
 */
public enum Standing {
    AUTHORITY,
    COURT,
    OFFICIAL,
    IGO,
    AGENCY,
    NGO,
    MEDIA,
    DATASET,
    SOCIAL;

    /** The standing of a publisher's own word. */
    public static Standing of(SourceKind kind) {
        return switch (kind) {
            case ELECTION_AUTHORITY -> AUTHORITY;
            case COURT -> COURT;
            case STATE_AGENCY, OFFICIAL_STATEMENT -> OFFICIAL;
            case IGO -> IGO;
            case NEWS_AGENCY -> AGENCY;
            case NGO -> NGO;
            case INTERNATIONAL_MEDIA, NATIONAL_MEDIA -> MEDIA;
            case ENCYCLOPEDIA, DATASET -> DATASET;
            case SOCIAL_MEDIA -> SOCIAL;
        };
    }

    /**
     * The standing of a report: that of the publisher, or of whoever is quoted where theirs is stronger.
     *
     * @param quotedKind the kind of the organization that is quoted, null where none is
     * @param publisher null where the report is a rule's, which has no standing of its own
     */
    public static Standing of(String quotedKind, SourceKind publisher) {
        Standing own = publisher == null ? DATASET : of(publisher);
        if (quotedKind == null) {
            return own;
        }
        Standing quoted =
                switch (quotedKind) {
                    case "ELECTION_AUTHORITY" -> AUTHORITY;
                    case "COURT" -> COURT;
                    case "GOVERNMENT", "SECURITY_FORCE", "INTELLIGENCE_SERVICE" -> OFFICIAL;
                    case "IGO" -> IGO;
                    default -> own;
                };
        return quoted.compareTo(own) < 0 ? quoted : own;
    }
}
