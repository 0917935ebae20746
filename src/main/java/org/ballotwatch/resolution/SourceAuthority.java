package org.ballotwatch.resolution;

/**
 * The authority of a report, strongest first: the publisher's, or that of the quoted organization if it is stronger. A
 * newspaper that prints the election authority's figure carries that authority. The database keeps it with each report
 * ({@code report_authority}), as the place of the constant here.
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
    SOCIAL
}
