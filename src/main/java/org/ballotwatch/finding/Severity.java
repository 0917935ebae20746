package org.ballotwatch.finding;

import org.eclipse.microprofile.graphql.Description;

@Description("How serious a finding is.")
public enum Severity {
    @Description("The data cannot all be true.")
    ERROR,

    @Description("It contradicts other reports and is most likely wrong.")
    WARNING,

    @Description("It may be right but is less exact than it appears: a number was rounded, or a remainder is "
            + "unaccounted for.")
    NOTE
}
