package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The basis of a link: a source's report, or a rule of this service.")
public record LinkBasis(
        @Description("The rule; null for a source's report.")
        String rule,

        @Description("Version of the rule; null for a source's report.")
        Integer ruleVersion,

        @NonNull @Description("What the rule found, or what the report rests on, in one sentence.")
        String explanation,

        @Description("The source's report; null for a rule.")
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
