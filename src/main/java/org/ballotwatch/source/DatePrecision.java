package org.ballotwatch.source;

import org.eclipse.microprofile.graphql.Description;

@Description("How precisely a date is known.")
public enum DatePrecision {
    @Description("To the day.")
    DAY,

    @Description("To the month: any day of the month may be meant.")
    MONTH,

    @Description("To the year: any day of the year may be meant.")
    YEAR,

    @Description("To the decade: any day of its ten years may be meant, as 1990 to 1999.")
    DECADE,

    @Description("Between two days: it took place on the first day, on the last day, or at any time between them.")
    RANGE
}
