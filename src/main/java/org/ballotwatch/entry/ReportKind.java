package org.ballotwatch.entry;

/** The kinds of reports that can be entered. */
public enum ReportKind {
    ACCOUNT,
    SEAT_COUNT,
    FIGURE,
    PARTICIPATION,
    INCIDENT_LINK,
    ELECTION_LINK,
    TENURE,
    PARTY_RELATION,
    DISPUTE_STEP,
    STATEMENT
}
