package org.ballotwatch.assessment;

import org.eclipse.microprofile.graphql.Description;

/** The chapters that reports of observer missions have in common. */
@Description("The part of an election that an assessment is about.")
public enum AssessmentAspect {
    @Description("The election as a whole.")
    WHOLE_PROCESS,

    @Description("The law and the electoral system.")
    LEGAL_FRAMEWORK,

    @Description("The work of the election authorities.")
    ADMINISTRATION,

    @Description("Voter lists and registration.")
    VOTER_REGISTRATION,

    @Description("Registration of candidates, parties and lists.")
    CANDIDATE_REGISTRATION,

    @Description("The campaign.")
    CAMPAIGN,

    @Description("Money in the campaign.")
    CAMPAIGN_FINANCE,

    @Description("The media, and freedom of expression.")
    MEDIA,

    @Description("The participation of women, minorities, displaced people or people with disabilities.")
    INCLUSION,

    @Description("Security, and freedom from violence and intimidation.")
    SECURITY,

    @Description("Voting.")
    VOTING,

    @Description("Counting at polling stations.")
    COUNTING,

    @Description("Transmission and tabulation of results.")
    TABULATION,

    @Description("The results and their announcement.")
    RESULTS,

    @Description("Complaints, appeals and their adjudication.")
    DISPUTE_RESOLUTION
}
