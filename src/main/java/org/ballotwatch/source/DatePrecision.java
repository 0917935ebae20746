package org.ballotwatch.source;

import org.eclipse.microprofile.graphql.Description;

@Description("How precisely a date is known.")
public enum DatePrecision {
    @Description("To the day.")
    DAY,

    @Description("To the month; the day is the first or last of the span.")
    MONTH,

    @Description("To the year; day and month are the first or last of the span.")
    YEAR
}
