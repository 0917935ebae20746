package org.ballotwatch.database;

/** Escapes a client's text for {@code like}, so that it only matches literally. */
public final class LikePattern {
    private LikePattern() {}

    public static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
