package org.ballotwatch.graphql.limit;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Refuses a document that would take too long to parse and validate, before that time is spent. */
@ApplicationScoped
public class DocumentLimits {
    private final LimitSettings limits;
    private final Pattern endlessNumber;
    private final ParserOptions options;

    DocumentLimits(LimitSettings limits) {
        this.limits = limits;
        this.endlessNumber = Pattern.compile("\\d{%d}".formatted(limits.digits() + 1));
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(parser -> parser.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.whitespace())
                        .maxRuleDepth(limits.nesting()));
    }

    public ParserOptions options() {
        return options;
    }

    /**
     * Checks what the parser's own limits check too late: it reads a number, which may take seconds, before it counts
     * the token.
     *
     * @throws Refusal if the text or a number in it is too long
     */
    public void check(String document) {
        if (document.length() > limits.characters()) {
            throw tooComplex("The document is longer than the limit of %d characters. Put values into variables"
                    .formatted(limits.characters()));
        }
        if (endlessNumber.matcher(document).find()) {
            throw tooComplex("The document has a number longer than the limit of %d digits. Put values into variables"
                    .formatted(limits.digits()));
        }
    }

    /**
     * Refuses a document that would take too long to validate.
     *
     * @throws Refusal if the document has too many fragments
     */
    public void check(Document document) {
        int fragments = document.getDefinitionsOfType(FragmentDefinition.class).size();
        if (fragments > limits.fragments()) {
            throw tooComplex("The document has %d fragments; the limit is %d".formatted(fragments, limits.fragments()));
        }
    }

    /**
     * Returns the reason why the parser stopped.
     *
     * @return the same exception, if the document is not valid GraphQL
     * @throws Refusal if the document was too large for it
     */
    public InvalidSyntaxException orMistake(InvalidSyntaxException failure) {
        if (failure instanceof ParseCancelledTooDeepException) {
            throw tooComplex(
                    "The document is nested deeper than the limit of %d levels of grammar".formatted(limits.nesting()));
        }
        if (failure instanceof ParseCancelledException) {
            boolean spaces = failure.getMessage().contains("'whitespace'");
            throw spaces
                    ? tooComplex("The document has more spaces, line breaks and commas than the limit of %d"
                            .formatted(limits.whitespace()))
                    : tooComplex("The document has more than the limit of %d tokens".formatted(limits.tokens()));
        }
        return failure;
    }

    private static Refusal tooComplex(String message) {
        return new Refusal(ErrorCode.QUERY_TOO_COMPLEX, null, message);
    }
}
