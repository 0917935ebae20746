package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a tie rests on: a source's report, or a rule of this service.")
public record LinkBasis(
        @Description("The rule that found it; null where a source says it.")
        String rule,

        @Description("The version of that rule; null where a source says it.")
        Integer ruleVersion,

        @NonNull @Description("What the rule saw, or what the report rests on, in a sentence.")
        String explanation,

        @Description("The source's report; null where a rule found it.")
        ElectionLinkReport report) {

    private static final String NO_WORDS = "A source ties the incident to the election.";

    static LinkBasis of(ElectionLinkReport report) {
        if (report.rule != null) {
            return new LinkBasis(report.rule, report.ruleVersion, report.explanation, null);
        }
        String words = report.explanation == null ? NO_WORDS : report.explanation;
        return new LinkBasis(null, null, words, report);
    }
}
