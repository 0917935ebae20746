package org.ballotwatch.finding;

import org.eclipse.microprofile.graphql.Description;

@Description("How much a finding puts in doubt.")
public enum Severity {
    @Description("It cannot all be true as it stands.")
    ERROR,

    @Description("It is at odds with what other reports say, and most likely wrong.")
    WARNING,

    @Description(
            "It may be right, but is less exact than it sounds: a number was rounded, or a rest is not accounted for.")
    NOTE
}
