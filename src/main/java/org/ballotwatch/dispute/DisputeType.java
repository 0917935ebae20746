package org.ballotwatch.dispute;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of dispute it is.")
public enum DisputeType {
    @Description("A complaint about how the vote or the count was run.")
    COMPLAINT,

    @Description("An appeal against results, to an election authority or a court.")
    APPEAL,

    @Description("A demand for a recount.")
    RECOUNT_REQUEST,

    @Description("A suit to annul the election or its results.")
    PETITION_TO_ANNUL,

    @Description("A refusal to take part in the vote or in the elected body.")
    BOYCOTT,

    @Description("A public refusal to accept the results, without a formal complaint.")
    REJECTION_OF_RESULTS,

    @Description("An allegation that votes or counts were falsified.")
    FRAUD_ALLEGATION,

    @Description("A challenge to the right of a candidate, party or list to stand.")
    CANDIDACY_CHALLENGE,

    @Description("An inquest or inquiry into a death or another matter of the election.")
    INQUEST,

    @Description("A criminal case.")
    PROSECUTION
}
