package org.ballotwatch.graphql.error;

import org.eclipse.microprofile.graphql.Description;

/** Values of an error's {@code extensions.code}; clients branch on these and on nothing else. */
@Description("Kind of an error, for programs.")
public enum ErrorCode {
    @Description("The subject of a mutation does not exist. A lookup without a result returns null instead.")
    NOT_FOUND,

    @Description("An argument has an invalid value.")
    INVALID_ARGUMENT,

    @Description("The cursor is unknown, or belongs to another sort order.")
    INVALID_CURSOR,

    @Description("The page is larger than allowed.")
    PAGE_TOO_LARGE,

    @Description("The field requires a credential.")
    UNAUTHENTICATED,

    @Description("The credential lacks the required role.")
    FORBIDDEN,

    @Description("The record changed since it was read, or an equal one exists.")
    CONFLICT,

    @Description("The request exceeds a limit.")
    QUERY_TOO_COMPLEX,

    @Description("Too many requests, or the service is stopping. Repeat the request later.")
    RATE_LIMITED,

    @Description("The database is unavailable or too slow. Nothing was done. Repeat the request later.")
    UNAVAILABLE,

    @Description("The edit may have been made. Repeat it with the same idempotencyKey, which returns the first result.")
    OUTCOME_UNKNOWN,

    @Description("The document does not match the schema.")
    GRAPHQL_VALIDATION_FAILED,

    @Description("The document is not valid GraphQL.")
    GRAPHQL_PARSE_FAILED,

    @Description("No document with this hash is known. Send it once with its text.")
    PERSISTED_QUERY_NOT_FOUND,

    @Description("Persisted queries are disabled. Send the text with each request.")
    PERSISTED_QUERY_NOT_SUPPORTED,

    @Description("Only registered documents are allowed, and this is not one of them.")
    DOCUMENT_NOT_REGISTERED,

    @Description("An error of the service. The trace id finds it in the log.")
    INTERNAL
}
