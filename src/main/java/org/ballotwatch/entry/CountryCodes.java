package org.ballotwatch.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.text.Excerpt;

/** The countries by their codes; plain Java. */
public final class CountryCodes {
    /**
     * @param code of two letters, or of ISO 3166-3's four where another country has the two now
     * @param since first day of a former country, null if unknown and for all others
     * @param until last day of a former country, null for all others
     */
    public record KnownCountry(
            UUID id,
            String code,
            String alpha3,
            String name,
            LocalDate since,
            LocalDate until,
            List<String> successors) {
        private boolean existed(Days days) {
            return (since == null || !days.to.isBefore(since)) && (until == null || !days.from.isAfter(until));
        }

        private String words() {
            String from = since == null ? "" : "from " + since + " ";
            return Excerpt.quoted(code) + " is " + name + ", which was a country " + from + "until " + until;
        }
    }

    /**
     * The days of what is entered.
     *
     * @param binding false if a country need not have existed then: parties are founded before their state
     */
    private record Days(LocalDate from, LocalDate to, boolean binding) {
        /** Null if nothing is dated. */
        static <I> Days of(InputFields<I> fields, I given) {
            LocalDate from = first(fields, given, "starts_on", "since", "held_on", "ends_on", "until");
            if (from != null) {
                return new Days(from, first(fields, given, "ends_on", "until", "held_on", "starts_on", "since"), true);
            }
            LocalDate founded = first(fields, given, "founded_on", "dissolved_on");
            return founded == null ? null : new Days(founded, founded, false);
        }

        private static <I> LocalDate first(InputFields<I> fields, I given, String... columns) {
            return (LocalDate) Arrays.stream(columns)
                    .map(column -> fields.value(given, column))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The codes of ISO 3166-3, of four letters. */
    private static final Set<String> FORMER = Locale.getISOCountries(Locale.IsoCountryCode.PART3);

    /** What "countries" has beside ISO 3166-1: former countries, and territories and waters with codes of our own. */
    private static final Set<String> BESIDE_ISO = Set.of("""
            AN BU CS DD DY EU HV NH PC PZ QM QN QS QT QX QY RH SU TP VD XK XZ YD YU ZR ZZ AFI ANT BUR CSK DDR
            DHY EUE GEL HVO NHB PCI PCZ QMA QNK QSL QTR QXO QYN RHO SCG SKM SUN TMP VDR XKX XXZ YMD YUG ZAR ZZZ
            AIDJ CSHH GEHH SKIN""".split(" |\\n"));

    private static final Set<String> KNOWN = Stream.of(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2),
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3),
                    BESIDE_ISO)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<KnownCountry>> byCode = new HashMap<>();
    private final Map<UUID, String> codes = new HashMap<>();

    public CountryCodes(Collection<KnownCountry> countries) {
        countries.forEach(country -> {
            codes.put(country.id, country.code);
            add(country.code, country);
            add(country.alpha3, country);
        });
        countries.stream()
                .filter(country -> country.code.length() > 2)
                .forEach(country -> add(country.code.substring(0, 2), country));
    }

    private void add(String code, KnownCountry country) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>(1)).add(country);
    }

    /** The codes by id. */
    public Map<UUID, String> codes() {
        return codes;
    }

    /** Returns a text in upper case if it has the form of a code; null for others, such as names. */
    public static String normalized(String text) {
        // Other words of four letters are rather names, such as that of Iraq.
        return text.matches("[A-Za-z]{2,3}") || FORMER.contains(text) ? text.toUpperCase(Locale.ROOT) : null;
    }

    /** Whether a code in upper case is one of "countries". */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** Returns what is wrong with a text that is no code, and what would be right. */
    public static String fault(String code) {
        return Excerpt.quoted(code)
                + " is not a country code of \"countries\": two letters such as IQ, three such as IRQ, or four of a"
                + " former country such as CSHH";
    }

    /** The country that a code meant on the days of what is entered; null if there is none, which is reported. */
    <I> UUID find(Entry entry, String code, InputFields<I> fields, I given) {
        if (code == null) {
            return null;
        }
        List<KnownCountry> countries = byCode.get(normalized(code));
        if (countries == null) {
            entry.problem("country", fault(code));
            return null;
        }
        Days days = Days.of(fields, given);
        if (days == null) {
            return countries.get(0).id;
        }
        for (KnownCountry country : countries) {
            if (country.existed(days)) {
                return country.id;
            }
        }
        KnownCountry country = countries.get(0);
        if (days.binding) {
            entry.problem(
                    "country",
                    country.words() + ", and this is dated " + days.from + "; give the country of that day"
                            + (days.from.isAfter(country.until) ? ", such as " + country.successors.get(0) : ""));
        }
        return country.id;
    }
}
