package org.ballotwatch.graphql.transport.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.rules.SubscriptionUniqueRootField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.DocumentLimits;
import org.ballotwatch.graphql.limit.TextLimits;

/** Parses and validates each document once, and keeps it with its errors. */
final class ParsedDocuments {
    /**
     * A parsed document takes about a hundred times the memory of its text, and half as much again once it is compiled.
     */
    private static final int CHARACTERS_KEPT = 700_000;

    private final GraphQLSchema schema;
    private final DocumentLimits limits;
    private final TextLimits texts;
    private final FieldErrors errors;
    private final Cache<String, PreparsedDocumentEntry> cache = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .build();

    ParsedDocuments(GraphQLSchema schema, DocumentLimits limits, TextLimits texts, FieldErrors errors) {
        this.schema = schema;
        this.limits = limits;
        this.texts = texts;
        this.errors = errors;
    }

    PreparsedDocumentEntry of(ExecutionInput input) {
        return cache.get(input.getQuery(), text -> {
            try {
                limits.check(text);
                return parse(input);
            } catch (Refusal refusal) {
                return new PreparsedDocumentEntry(errors.of(refusal).at(null, null));
            }
        });
    }

    /** Parses as graphql-java does, but distinguishes a document that is too large from one that is invalid. */
    private PreparsedDocumentEntry parse(ExecutionInput input) {
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(
                    limits.orMistake(parsed.getSyntaxException()).toInvalidSyntaxError());
        }
        limits.check(parsed.getDocument());
        texts.check(parsed.getDocument(), input.getQuery().length());
        List<GraphQLError> faults =
                DocumentFaults.of(faults(parsed.getDocument(), input.getLocale()), parsed.getDocument(), schema);
        return faults.isEmpty()
                ? new PreparsedDocumentEntry(parsed.getDocument())
                : new PreparsedDocumentEntry(parsed.getDocument(), faults);
    }

    /** graphql-java's rule on the root of subscriptions fails on a document that breaks other rules. */
    private List<ValidationError> faults(Document document, Locale locale) {
        if (!SubscriptionRoots.in(document)) {
            return ParseAndValidate.validate(schema, document, locale);
        }
        List<ValidationError> faults = new ArrayList<>(SubscriptionRoots.conditions(document));
        faults.addAll(
                ParseAndValidate.validate(schema, document, rule -> rule != SubscriptionUniqueRootField.class, locale));
        return faults.isEmpty()
                ? ParseAndValidate.validate(schema, document, rule -> rule == SubscriptionUniqueRootField.class, locale)
                : faults;
    }
}
