package org.ballotwatch.numeral;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an English number counts, by the words around it: "12 killed", "wounding 40", "three vehicles". */
final class Nouns {
    /** The phrase around a number ends here. */
    private static final Pattern STOP = Pattern.compile(
            "[,;()\\[\\]]|[.](?!\\d)|\\b(?:and|but|while|whilst|when|as|after|plus|with|in|on|at|from|by|that|who|which)\\b|[/&]");

    private static final Map<CountedThing, Pattern> FATE = fates();

    private static final Pattern BOTH_FATES = Pattern.compile(
            "\\b(?:dead|killed|died|deaths|injured|wounded|hurt|arrested|detained)\\b,? ?(?:and|or|and/or|/|&) ?(?:\\p{L}+ )?"
                    + "(?:dead|killed|died|deaths|injured|injuries|wounded|hurt|missing|arrested|detained|displaced)\\b|\\bcasualt(?:y|ies)\\b");

    /** Those whom the number counts did it: "three gunmen killed the mayor". */
    private static final Pattern ACTIVE = Pattern.compile(
            "^(?:[ -]+(?!were\\b|was\\b|been\\b|being\\b|is\\b|are\\b|got\\b)[\\p{L}'’-]+){0,3} (?:killed|shot|murdered|wounded|injured|hurt|arrested|detained"
                    + "|kill|shoot|wound|injure|arrest|detain|attack(?:ed)?)(?: dead)? (?:the|an?|his|her|their|its|him|them|at least|more than|up to|about|dozens"
                    + "|scores|hundreds|several|some|people|civilians|protesters|\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b");

    private static final Pattern THING =
            Pattern.compile("^[ -]*(?:[\\p{L}'’-]+ ){0,2}?(?:" + """
            vehicles?|cars?|trucks?|bus(?:es)?|motorcycles?|motorbikes?|boats?|houses?|homes?|huts?|shops?|stalls?|stores?|buildings?|offices?|schools?
            |churches|mosques|stations?|villages?|towns?|cities|city|districts?|provinces?|governorates?|counties|states?|countries|regions?|places?
            |locations?|sites?|areas?|bombs?|blasts?|explosions?|devices?|explosives|rockets?|missiles?|mortars?|grenades?|drones?|shells?|shots?
            |bullets?|rounds?|guns?|rifles?|pistols?|weapons?|attacks?|incidents?|clashes|raids?|protests?|rallies|seats?|votes?|ballots?|parties
            |constituencies|wards?|stab(?:s| wounds?)|wounds?|families|households|tribes?|clans?|groups?|gangs?|sides?|fronts?|armed men
            |gunm[ae]n|attackers?|assailants?|bombers?|hijackers?|shooters?|kidnappers?|snipers?|doctors? said|witnesses|sources?|officials? said""".replace("\n", "") + ")(?![\\p{L}\\p{N}])");

    private static final Pattern PERSON =
            Pattern.compile("^[ -]*(?:[\\p{L}'’-]+ ){0,2}?(?:" + """
            people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|civilians?|soldiers?|officers?|police(?:m[ae]n)?|troops|guards?|protest[eo]rs?
            |demonstrators?|supporters?|activists?|students?|victims?|residents?|fighters?|militants?|bodyguards?|members?|workers?|voters?|citizens?
            |candidates?|journalists?|pilgrims|worshippers|villagers?|farmers?""".replace("\n", "") + ")(?![\\p{L}\\p{N}])");

    private Nouns() {}

    private static Map<CountedThing, Pattern> fates() {
        Map<CountedThing, Pattern> fates = new EnumMap<>(CountedThing.class);
        fates.put(
                CountedThing.KILLED,
                Pattern.compile(
                        "\\b(?:kill(?:s|ed|ing|ings)?|dead|di(?:ed|e|es)|deaths?|fatalit(?:y|ies)|slain|slaying|murder(?:s|ed|ing)?"
                                + "|perished|bod(?:y|ies)|corpses?|lives|liv|execut(?:ed|ing|ions?)|assassinat(?:ed|ing))\\b"));
        fates.put(
                CountedThing.INJURED,
                Pattern.compile("\\b(?:injur(?:y|ies|ed|es|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|hospitali[sz]ed)\\b"));
        fates.put(
                CountedThing.ARRESTED,
                Pattern.compile("\\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing|ees)?|jailed|apprehended|custody)\\b"));
        return fates;
    }

    /** What befell those whom a number counts, as the words behind it or before it say; null where they do not, or say more than one. */
    static @Nullable CountedThing fate(String text, int from, int start, int end, int to) {
        String behind = text.substring(end, stop(text, end, to));
        String ahead = text.substring(lastStop(text, from, start), start);
        if (ACTIVE.matcher(text.substring(end)).lookingAt()) {
            return CountedThing.OTHER;
        }
        if (BOTH_FATES.matcher(text.substring(start, to)).find()
                || BOTH_FATES.matcher(text.substring(from, start)).find()) {
            return null;
        }
        Set<CountedThing> said = fatesIn(behind);
        Set<CountedThing> saidBefore = fatesIn(ahead);
        if (said.isEmpty()) {
            said = saidBefore;
        } else if (!saidBefore.isEmpty() && !saidBefore.equals(said)) {
            return null;
        }
        return said.size() == 1 ? said.iterator().next() : null;
    }

    /** Whether anything in a text says what befell somebody. */
    static boolean mentionsFate(String text) {
        return !fatesIn(text).isEmpty();
    }

    static boolean isThing(String text, int end) {
        return THING.matcher(text).region(end, text.length()).lookingAt();
    }

    static boolean isPerson(String text, int end) {
        return PERSON.matcher(text).region(end, text.length()).lookingAt();
    }

    private static Set<CountedThing> fatesIn(String phrase) {
        Set<CountedThing> found = EnumSet.noneOf(CountedThing.class);
        FATE.forEach((fate, pattern) -> {
            if (pattern.matcher(phrase).find()) {
                found.add(fate);
            }
        });
        return found;
    }

    private static int stop(String text, int from, int to) {
        Matcher stop = STOP.matcher(text).region(from, to);
        return stop.find() ? stop.start() : to;
    }

    private static int lastStop(String text, int from, int to) {
        Matcher stop = STOP.matcher(text).region(from, to);
        int last = from;
        while (stop.find()) {
            last = stop.end();
        }
        return last;
    }
}
