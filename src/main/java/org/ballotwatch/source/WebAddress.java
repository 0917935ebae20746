package org.ballotwatch.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.text.Excerpt;

/**
 * The location of a document: a web address or a DOI. Readers follow it, so it may contain neither a script nor a
 * secret.
 */
final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?<rest>.*)");
    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}(\\.[0-9]+)*/.+");
    private static final Pattern HOST = Pattern.compile(
            "(?<host>[\\p{L}\\p{M}\\p{N}_-]+(\\.[\\p{L}\\p{M}\\p{N}_-]+)*\\.?|\\[[0-9A-Fa-f:.]+])(:(?<port>[0-9]{1,5}))?");
    private static final int MOST_PORT = 65_535;

    private WebAddress() {}

    static void check(Entry entry, String field, String address) {
        if (address != null && entry.gives(field)) {
            fault(address)
                    .ifPresent(fault -> entry.problem(
                            field,
                            shown(address) + fault
                                    + "; give an address like https://example.org/report, or a DOI like"
                                    + " doi:10.1000/182"));
        }
    }

    /** Checks an address that can only be on the web, such as that of a copy in an archive. */
    static void checkWeb(Entry entry, String field, String address) {
        if (address != null && entry.gives(field)) {
            fault(address)
                    .or(() -> address.toLowerCase(Locale.ROOT).startsWith("http")
                            ? Optional.empty()
                            : Optional.of("does not begin with http: or https:"))
                    .ifPresent(fault -> entry.problem(
                            field,
                            shown(address) + fault
                                    + "; give an address like https://web.archive.org/web/2021/example"));
        }
    }

    /** Text before an @ may be a password, which no message may repeat. */
    private static String shown(String address) {
        return address.contains("@") ? "" : Excerpt.quoted(address) + " ";
    }

    private static Optional<String> fault(String address) {
        if (address.codePoints().anyMatch(WebAddress::isOutOfPlace)) {
            return Optional.of("holds a blank, a backslash or an invisible character");
        }
        Matcher parts = SCHEME.matcher(address);
        if (!parts.matches()) {
            return Optional.of("does not begin with http:, https: or doi:");
        }
        return switch (parts.group("scheme").toLowerCase(Locale.ROOT)) {
            case "http", "https" -> ofWeb(parts.group("rest"));
            case "doi" -> DOI.matcher(parts.group("rest")).matches() ? Optional.empty() : Optional.of("is not a DOI");
            default -> Optional.of("does not begin with http:, https: or doi:");
        };
    }

    /** Browsers read a backslash as a slash, and leave line breaks out. */
    private static boolean isOutOfPlace(int character) {
        return character == '\\'
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Excerpt.isInvisible(character);
    }

    private static Optional<String> ofWeb(String rest) {
        if (!rest.startsWith("//")) {
            return Optional.of("has no // after its scheme");
        }
        String authority = rest.substring(2).split("[/?#]", 2)[0];
        if (authority.contains("@")) {
            return Optional.of("has a user before its host, perhaps with a password");
        }
        Matcher host = HOST.matcher(authority);
        if (!host.matches() || host.group("port") != null && Integer.parseInt(host.group("port")) > MOST_PORT) {
            return Optional.of("has no host");
        }
        return Optional.empty();
    }
}
