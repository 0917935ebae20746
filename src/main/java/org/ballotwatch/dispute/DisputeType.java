package org.ballotwatch.dispute;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of dispute over an election it is.")
public enum DisputeType {
    @Description("A complaint about how the vote or the count was run.")
    COMPLAINT,

    @Description("An appeal against results, to an election authority or a court.")
    APPEAL,

    @Description("A demand that votes be counted again.")
    RECOUNT_REQUEST,

    @Description("A suit to have the election or its results annulled.")
    PETITION_TO_ANNUL,

    @Description("A refusal to take part in the vote or in the body elected.")
    BOYCOTT,

    @Description("A public refusal to accept the results, before no body in particular.")
    REJECTION_OF_RESULTS,

    @Description("An allegation that votes or counts were falsified.")
    FRAUD_ALLEGATION
}
