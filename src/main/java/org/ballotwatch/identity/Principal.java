package org.ballotwatch.identity;

/**
 * The author of a change: an id that is never reassigned, and a display name.
 *
 * @param id has the form {@code kind:value}
 */
public record Principal(String id, String name) {
    public static Principal casebook(String name) {
        return new Principal("casebook:" + name, "casebook " + name);
    }

    public static Principal rule(String name) {
        return new Principal("rule:" + name, "rule " + name);
    }
}
