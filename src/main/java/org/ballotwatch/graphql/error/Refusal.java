package org.ballotwatch.graphql.error;

/** Refuses a request: what was wrong and what would be right, with a code and the argument at fault. */
public final class Refusal extends RuntimeException {
    private final ErrorCode code;
    private final String argument;

    public Refusal(ErrorCode code, String argument, String message) {
        super(message, null, false, false);
        this.code = code;
        this.argument = argument;
    }

    public static Refusal argument(String argument, String message) {
        return new Refusal(ErrorCode.INVALID_ARGUMENT, argument, message);
    }

    /** Refuses a caller without credentials access to something that is not public. */
    public static Refusal unauthenticated() {
        return new Refusal(
                ErrorCode.UNAUTHENTICATED,
                null,
                "This needs a token or key: Authorization: Bearer <token>, or Authorization: ApiKey <key>.");
    }

    /** Refuses a caller whose credentials are not valid. */
    public static Refusal badCredential() {
        return new Refusal(
                ErrorCode.UNAUTHENTICATED, null, "The credential is missing, malformed, expired or revoked.");
    }

    public ErrorCode code() {
        return code;
    }

    /** The argument at fault, or null if there is no single one. */
    public String argument() {
        return argument;
    }
}
