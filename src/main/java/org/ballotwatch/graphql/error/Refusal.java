package org.ballotwatch.graphql.error;

/** Says no to a request: what was wrong and what would be right, with a code and the argument it is about. */
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

    /** Of what is not for everybody, to somebody who showed nothing. */
    public static Refusal unauthenticated() {
        return new Refusal(
                ErrorCode.UNAUTHENTICATED,
                null,
                "This needs a token or key: Authorization: Bearer <token>, or Authorization: ApiKey <key>.");
    }

    /** To somebody who showed something that is not valid. */
    public static Refusal badCredential() {
        return new Refusal(
                ErrorCode.UNAUTHENTICATED, null, "The credential is missing, malformed, expired or revoked.");
    }

    public ErrorCode code() {
        return code;
    }

    /** The argument at fault, or null where no single one is. */
    public String argument() {
        return argument;
    }
}
