package org.ballotwatch.source;

import static java.util.Locale.ENGLISH;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * References to sources in the author-date style of the Chicago Manual of Style, 17th edition: publisher, year, title,
 * day, day of access, address. The publisher replaces the author, who is not recorded. Unknown parts are omitted,
 * except the year, which is then "n.d.". A title marked as our description has no quotation marks. Plain Java.
 */
public final class ChicagoCitation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", ENGLISH);
    private static final String OUR_DESCRIPTION = "(our description)";
    private static final String STOPS = ".?!";

    private ChicagoCitation() {}

    /**
     * @param voice the source for which this source counts, possibly itself
     * @param quoted the actor that the source quotes for the cited fact; the source is then "as cited by"
     */
    public static String reference(Source source, Source voice, List<String> quoted) {
        String speakers = quoted.isEmpty() ? "" : list(quoted) + ", as cited by ";
        String reference = speakers + reference(source);
        return source.uuid.equals(voice.uuid) ? reference : reference + " Derived from " + reference(voice);
    }

    private static String reference(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.publisher);
        parts.add(source.publishedOn == null ? "n.d." : String.valueOf(source.publishedOn.getYear()));
        if (source.title != null) {
            parts.add(title(source.title, source.translatedTitle));
        }
        add(parts, "", source.publishedOn);
        add(parts, "Accessed ", source.retrievedOn);
        if (source.url != null) {
            parts.add(source.url);
        }
        if (source.archivedUrl != null) {
            parts.add("Archived at " + source.archivedUrl);
        }
        return parts.stream().map(ChicagoCitation::stopped).collect(Collectors.joining(" "));
    }

    /** Omits quotation marks, which would present our own words as the source's. A translation follows in brackets. */
    private static String title(String title, String translated) {
        if (title.endsWith(OUR_DESCRIPTION)) {
            return title.substring(0, title.length() - OUR_DESCRIPTION.length()).strip();
        }
        return translated == null
                ? "\u201c" + stopped(title) + "\u201d"
                : "\u201c" + title + "\u201d [" + translated + "]";
    }

    private static void add(List<String> parts, String before, LocalDate day) {
        if (day != null) {
            parts.add(before + DAY.format(day));
        }
    }

    /** Appends a full stop, unless the text already ends with punctuation. */
    private static String stopped(String part) {
        String bare = part.endsWith("\u201d") ? part.substring(0, part.length() - 1) : part;
        return !bare.isEmpty() && STOPS.indexOf(bare.charAt(bare.length() - 1)) >= 0 ? part : part + ".";
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
