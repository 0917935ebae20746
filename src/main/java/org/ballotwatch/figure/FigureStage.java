package org.ballotwatch.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a count had come when it was reported. A later stage is stronger, whoever speaks.")
public enum FigureStage {
    @Description("A first count, on the day of the event or the next.")
    PRELIMINARY,

    @Description("A later count.")
    UPDATED,

    @Description("The closing count of an inquiry, a court or a commission.")
    FINAL
}
