package org.ballotwatch.resolution;

import org.jspecify.annotations.Nullable;

/**
 * The authority of a voice, strongest first.
 *
 * <p>A quoted actor is the voice: a newspaper that prints the election authority's figure carries that authority.
 * Without a quoted actor, {@link #of} returns the publisher's authority.
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
     * Returns the authority of a report: the publisher's, or that of the quoted actor if it is stronger.
     *
     * @param quotedKind the kind of the quoted organization
     * @param publisher null for a rule's report, which has no authority of its own
     */
    public static SourceAuthority of(@Nullable String quotedKind, @Nullable SourceAuthority publisher) {
        SourceAuthority own = publisher == null ? DATASET : publisher;
        if (quotedKind == null) {
            return own;
        }
        SourceAuthority quoted =
                switch (quotedKind) {
                    case "ELECTION_AUTHORITY" -> AUTHORITY;
                    case "COURT" -> COURT;
                    case "GOVERNMENT",
                            "LOCAL_AUTHORITY",
                            "PARLIAMENT",
                            "PROSECUTOR",
                            "SECURITY_FORCE",
                            "POLICE",
                            "MILITARY",
                            "INTELLIGENCE_SERVICE" -> OFFICIAL;
                    case "IGO", "OBSERVER_MISSION" -> IGO;
                    default -> own;
                };
        return quoted.compareTo(own) < 0 ? quoted : own;
    }
}
