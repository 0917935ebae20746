package org.ballotwatch.graphql.error;

/** What {@code extensions.code} of an error may say; clients branch on these and on nothing else. */
public enum ErrorCode {
    /** The thing a mutation speaks of is not there. A lookup that finds nothing gives null instead. */
    NOT_FOUND,
    /** An argument has a value that its field cannot take. */
    INVALID_ARGUMENT,
    /** A cursor that this service did not give, or gave for another ordering. */
    INVALID_CURSOR,
    /** More entries asked for than one page may hold. */
    PAGE_TOO_LARGE,
    /** Nobody is signed in and the field needs somebody. */
    UNAUTHENTICATED,
    /** Whoever is signed in may not do this. */
    FORBIDDEN,
    /** The record changed since it was read, or something like it is there already. */
    CONFLICT,
    /** The request asks for more than one request may. */
    QUERY_TOO_COMPLEX,
    /** Too many requests at once. */
    RATE_LIMITED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** No document of this hash is known here: send it together with its text, once. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Documents are not remembered here: send the text each time. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** Only registered documents are carried out here, and this is none of them. */
    DOCUMENT_NOT_REGISTERED,
    /** Our fault; the trace id finds it in the log. */
    INTERNAL
}
