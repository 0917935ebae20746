package org.ballotwatch.graphql.error;

import org.eclipse.microprofile.graphql.Description;

/** What {@code extensions.code} of an error may say; clients branch on these and on nothing else. */
@Description("What kind of error it is: what programs branch on.")
public enum ErrorCode {
    @Description("The thing a mutation speaks of is not there. A lookup that finds nothing gives null instead.")
    NOT_FOUND,

    @Description("An argument has a value that its field cannot take.")
    INVALID_ARGUMENT,

    @Description("A cursor that this service did not give, or gave for another ordering.")
    INVALID_CURSOR,

    @Description("More entries asked for than one page may hold.")
    PAGE_TOO_LARGE,

    @Description("Nobody is signed in and the field needs somebody.")
    UNAUTHENTICATED,

    @Description("Whoever is signed in may not do this.")
    FORBIDDEN,

    @Description("The record changed since it was read, or something like it is there already.")
    CONFLICT,

    @Description("The request asks for more than one request may.")
    QUERY_TOO_COMPLEX,

    @Description("Too many requests at once, or the service is stopping: send the request again later.")
    RATE_LIMITED,

    @Description(
            "The database cannot be used at present, or does not do it in time; nothing was done. Send it again later.")
    UNAVAILABLE,

    @Description("The edit may have been made. Repeat it with the same idempotencyKey, which returns the first result.")
    OUTCOME_UNKNOWN,

    @Description("The document does not fit the schema.")
    GRAPHQL_VALIDATION_FAILED,

    @Description("The document is not GraphQL.")
    GRAPHQL_PARSE_FAILED,

    @Description("No document of this hash is known here: send it together with its text, once.")
    PERSISTED_QUERY_NOT_FOUND,

    @Description("Documents are not remembered here: send the text each time.")
    PERSISTED_QUERY_NOT_SUPPORTED,

    @Description("Only registered documents are carried out here, and this is none of them.")
    DOCUMENT_NOT_REGISTERED,

    @Description("Our fault; the trace id finds it in the log.")
    INTERNAL
}
