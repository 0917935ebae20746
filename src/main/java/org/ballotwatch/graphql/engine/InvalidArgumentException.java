package org.ballotwatch.graphql.engine;

/** An argument whose value the schema allows and its Java type does not. The message is for the client. */
public final class InvalidArgumentException extends RuntimeException {
    private final String argument;

    InvalidArgumentException(String argument, String message) {
        super(message, null, false, false);
        this.argument = argument;
    }

    /** Its name, with the path to the fault where it is an input: {@code filter.types[1]}. */
    public String argument() {
        return argument;
    }
}
