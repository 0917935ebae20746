package org.ballotwatch.graphql.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** The position of one entry in an ordering: the ordering's digest and the entry's keys. */
final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String encode(Ordering ordering, List<String> keys) {
        String text = ordering.digest() + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> decode(String argument, Ordering ordering, String cursor) {
        List<String> parts = parts(argument, cursor);
        if (parts.size() < 2) {
            throw noCursor(argument);
        }
        if (!parts.get(0).equals(ordering.digest())) {
            throw new Refusal(
                    ErrorCode.INVALID_CURSOR,
                    argument,
                    argument + " is a cursor of another list or ordering; take it from a page with this orderBy");
        }
        List<String> keys = parts.subList(1, parts.size());
        if (keys.size() != ordering.keys().size()) {
            throw noCursor(argument);
        }
        try {
            for (int i = 0; i < ordering.keys().size(); i++) {
                ordering.keys().get(i).type().check(keys.get(i));
            }
        } catch (RuntimeException e) {
            throw noCursor(argument);
        }
        if (!encode(ordering, keys).equals(cursor)) { // base64 has several spellings of the same bytes
            throw noCursor(argument);
        }
        return keys;
    }

    private static List<String> parts(String argument, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Arrays.asList(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw noCursor(argument);
        }
    }

    private static Refusal noCursor(String argument) {
        return new Refusal(
                ErrorCode.INVALID_CURSOR,
                argument,
                argument + " is not a cursor of this service; take it from pageInfo");
    }
}
