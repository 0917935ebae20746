package org.ballotwatch.graphql.transport.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A member of a {@code Content-Type} or {@code Accept} list (RFC 9110, section 12.5.1). Vert.x's own parser reads one
 * header line and splits quoted texts at their commas.
 *
 * @param name in lower case, such as {@code application/json}; empty if the member is not a media range
 * @param parameters the parameters, by name in lower case
 */
public record MediaRange(String name, Map<String, String> parameters) {
    private static final MediaRange MALFORMED = new MediaRange("", Map.of());

    /** Returns the members of all lines, in order; empty members do not count (RFC 9110, section 5.6.1.2). */
    public static List<MediaRange> list(Iterable<String> lines) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String line : lines) {
            for (String member : split(line, ',')) {
                if (!member.isEmpty()) {
                    ranges.add(of(member));
                }
            }
        }
        return ranges;
    }

    /** Returns the weight {@code q}, 0 to 1; 1 if it is missing or not a number. */
    public double quality() {
        String given = parameters.get("q");
        return given != null && given.matches("[01](\\.[0-9]*)?|\\.[0-9]+")
                ? Math.min(1, Double.parseDouble(given))
                : 1;
    }

    /** Returns whether a response of a media type fits it. */
    public boolean accepts(String mediaType) {
        String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        return quality() > 0 && (name.equals(mediaType) || name.equals(family) || name.equals("*/*"));
    }

    private static MediaRange of(String member) {
        List<String> parts = split(member, ';');
        String name = parts.get(0).equals("*") ? "*/*" : parts.get(0).toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        if (slash < 0 || !isToken(name.substring(0, slash)) || !isToken(name.substring(slash + 1))) {
            return MALFORMED;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0 && isToken(part.substring(0, equals))) {
                String value = unquoted(part.substring(equals + 1));
                if (value == null
                        || parameters.putIfAbsent(part.substring(0, equals).toLowerCase(Locale.ROOT), value) != null) {
                    return MALFORMED;
                }
            } else if (!part.isEmpty()) {
                return MALFORMED;
            }
        }
        return new MediaRange(name, parameters);
    }

    /** Returns the parts without surrounding spaces; a separator in a quoted text does not separate. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++; // the next character stands for itself
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Returns null if it is neither a token nor a quoted text. */
    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            return isToken(value) ? value : null;
        }
        StringBuilder text = new StringBuilder();
        int end = value.length() - 1;
        for (int i = 1; i < end; i++) {
            char c = value.charAt(i);
            if (c == '"') {
                return null;
            }
            if (c == '\\' && ++i == end) {
                return null; // it escapes the closing mark
            }
            text.append(value.charAt(i));
        }
        return end > 0 && value.charAt(end) == '"' ? text.toString() : null;
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> c >= '0' && c <= '9'
                                || c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
    }
}
