package org.ballotwatch.graphql.engine;

/** An argument value that the schema allows but its Java type does not. The message is for the client. */
public final class InvalidArgumentException extends RuntimeException {
    private final String argument;
    private final String fault;
    private final boolean required;

    InvalidArgumentException(String argument, String message) {
        this(argument, message, false);
    }

    private InvalidArgumentException(String argument, String message, boolean required) {
        super(message, null, false, false);
        this.argument = argument;
        this.fault = message;
        this.required = required;
    }

    InvalidArgumentException ofRequiredField() {
        return new InvalidArgumentException(argument, fault, true);
    }

    /** Returns the argument's name, with the path to the fault in an input: {@code filter.types[1]}. */
    public String argument() {
        return argument;
    }

    /** Returns whether an input lacks a required field because of this. */
    public boolean leavesInputIncomplete() {
        return required;
    }
}
