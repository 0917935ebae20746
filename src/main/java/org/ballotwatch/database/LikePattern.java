package org.ballotwatch.database;

/** A client's text as a pattern of {@code like}, in which nothing but the text itself has a meaning. */
public final class LikePattern {
    private LikePattern() {}

    public static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
