package org.ballotwatch.resolution;

/**
 * What a voice's word is worth, strongest first.
 *
 * <p>The voice is whoever is quoted: a newspaper that prints the election authority's figure carries the authority's
 * authority, and {@link #of} gives that of the publisher where nobody is quoted.
 */
public enum SourceAuthority {
    AUTHORITY,
    COURT,
    OFFICIAL,
    IGO,
    AGENCY,
    NGO,
    MEDIA,
    DATASET,
    SOCIAL;

    /**
     * The authority of a report: that of the publisher, or of whoever is quoted where theirs is stronger.
     *
     * @param quotedKind the kind of the organization that is quoted, null where none is
     * @param publisher null where the report is a rule's, which has no authority of its own
     */
    public static SourceAuthority of(String quotedKind, SourceAuthority publisher) {
        SourceAuthority own = publisher == null ? DATASET : publisher;
        if (quotedKind == null) {
            return own;
        }
        SourceAuthority quoted =
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
