package org.ballotwatch.graphql.engine;

/** An argument value that the schema allows but its Java type does not. The message is for the client. */
public final class InvalidArgumentException extends RuntimeException {
    private final String argument;

    InvalidArgumentException(String argument, String message) {
        super(message, null, false, false);
        this.argument = argument;
    }

    /** Returns the argument's name, with the path to the fault in an input: {@code filter.types[1]}. */
    public String argument() {
        return argument;
    }
}
