package org.ballotwatch.numeral;

import org.ballotwatch.numeral.Lexicon.PhraseRole;

/** English as reporters write it, in South Asia too. */
final class EnglishWords {
    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";

    /** Months of the Islamic and Nepali calendars. */
    private static final String OTHER_MONTHS =
            "muharram|safar|rabi|jumada|rajab|sha.?ban|ramadan|shawwal|dhu|baisakh|jestha|ashadh"
                    + "|asar|shrawan|saun|bhadra|ashwin|ashoj|kartik|mangsir|poush|magh|falgun|phagun|chaitra|chait";

    private static final String CURRENCIES =
            "dollars?|cents?|euros?|pounds?|rupees?|shillings?|dinars?|rials?|riyals?|naira|rand|francs?"
                    + "|pesos?|roubles?|rubles?|yen|yuan|lira|usd|eur|gbp|inr|kes|ngn";

    private static final String UNITS =
            "km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|cm|mm|m|miles?|feet|foot|ft|yards?|inch(?:es)?|hectares?|acres?"
                    + "|kg|kgs|kilos?|kilograms?|grams?|tons?|tonnes?|lit(?:er|re)s?|degrees?|volts?|megawatts?|mph|kph|calib(?:er|re)|mb|gb";

    private static final String DURATIONS =
            "years?|yrs?|months?|weeks?|days?|nights?|hours?|hrs?|minutes?|mins?|seconds?|secs?|decades?|centur(?:y|ies)|mornings?|evenings?";

    private EnglishWords() {}

    static Lexicon lexicon() {
        return new Lexicon.Words("en")
                .connectors("and")
                .scales(
                        "hundred=100 thousand=1e3 k=1e3 million=1e6 millions=1e6 mn=1e6 mln=1e6 m=1e6 billion=1e9 bn=1e9"
                                + " trillion=1e12 lakh=1e5 lakhs=1e5 lac=1e5 lacs=1e5 crore=1e7 crores=1e7 cr=1e7 dozen=12")
                .plurals(
                        "dozens=12 scores=20 hundreds=100 thousands=1000 lakhs=100000 crores=10000000 millions=1000000")
                .with(PhraseRole.AT_LEAST, """
                        (?:(?:well|far|slightly|just|a little) )?(?:more than|over|above)
                        at (?:the (?:very )?)?least|no fewer than|no less than|not fewer than|not less than|as few as
                        upwards? of|in excess of|exceed(?:s|ed|ing)?|(?:an?|the)? ?minimum of|greater than|north of
                        surpass(?:es|ed|ing)?|topp(?:ed|ing)|pass(?:es|ed|ing)|>=?|≥|min\\.?""")
                .with(PhraseRole.AT_LEAST_AFTER, """
                        or (?:more|above|over|higher)|and (?:more|above|over|counting)|(?:- ?)?plus|\\+
                        at (?:the (?:very )?)?least|upwards?""")
                .with(PhraseRole.AT_MOST, """
                        (?:possibly |perhaps )?(?:up to|as many as|as much as)|at (?:the )?(?:very )?most|fewer than|less than|under|below
                        no more than|not more than|not over|no greater than|not exceeding|not even|(?:an?|the)? ?maximum of|<=?|≤|max\\.?""")
                .with(
                        PhraseRole.AT_MOST_AFTER,
                        "or (?:fewer|less|under|below)|at (?:the )?(?:very )?most|tops|maximum|(?:- ?)?max")
                .with(PhraseRole.ABOUT, """
                        about|around|nearly|almost|some|approximately|approx\\.?|roughly|close to|near|just (?:under|short of|shy of)
                        nearing|approaching|(?:an )?estimated|(?:an )?estimate of|estimates? of|circa|ca\\.?|c\\.|~|≈|more or less|perhaps|maybe|possibly
                        probably|believed to be|thought to be|in the region of|of the order of""")
                .with(
                        PhraseRole.ABOUT_AFTER,
                        "or so|(?:- ?)?odd|-?ish|approximately|approx\\.?|or thereabouts|-?something")
                .with(PhraseRole.RANGE, "to|-|–|—|or|till|until|up to")
                .with(PhraseRole.BETWEEN, "between|from")
                .with(PhraseRole.AND, "and|to|-|–")
                .with(PhraseRole.RATIO, "in(?: every)?|out of(?: every)?|in each")
                .with(PhraseRole.HALF, "half[- ](?:of )?an?|half|(?:a |one )?quarter of an?")
                .with(PhraseRole.AND_A_HALF, "and a half")
                .with(
                        PhraseRole.NOT_ONE,
                        "no|any|some|every|each|the|this|that|which|only|another|last|first|number|day|at|not|square")
                .with(
                        PhraseRole.NOT_ONE_AFTER,
                        "another|by one|day|point|thing|side|time|of|or other|after|who|more|that|month|week|year|man.s")
                .with(PhraseRole.NONE, """
                        (?:none|not one) of (?:the|them|those|these|its|his|her|their)
                        (?:no|zero|nil|without)(?: (?:reports? of|reported|confirmed|civilian|known|further))* (?:casualties|deaths?|fatalities|injur(?:y|ies)|arrests?)
                        (?:no[ -]one|nobody)(?: (?:was|were|is|has been|had been|got))?(?: (?:seriously|reported|badly|reportedly))? (?:killed|dead|died|hurt|injured|wounded|harmed|arrested|detained)""")
                .with(PhraseRole.PART, """
                        includ(?:e|es|ed|ing)|incl\\.?|among (?:them|whom|those|the)|of (?:them|whom|which|those|these)|comprising|counting
                        made up of|consisting of|namely|i\\.?e\\.?""")
                .with(PhraseRole.PART_AFTER, "of (?:them|whom|which|those|these|the)")
                .with(PhraseRole.OTHER, MONTHS + "|" + OTHER_MONTHS + """
                        |(?:bs|ah|ad|bc|be|ce)
                        routes?|roads?|highways?|hwy\\.?|motorway|freeway|interstate|expressway|(?:sub-?)?articles?|art\\.?|sections?|sec\\.?|chapters?
                        clauses?|paragraphs?|paras?\\.?|pages?|pp?\\.|lines?|nos?\\.?|number|#|№|n°|aged?|ages?|resolutions?|orders?|decrees?|laws?|acts?
                        bills?|forms?|phases?|stages?|rounds?|days?|weeks?|years?|levels?|tiers?|grades?|class|rooms?|gates?|terminals?|flights?|bus
                        trains?|channels?|wards?|districts?|constituenc(?:y|ies)|zones?|sectors?|units?|brigades?|battalions?|divisions?|regiments?
                        stations?|precincts?|blocks?|buildings?|apartments?|flats?|streets?|avenues?|squares?|exhibits?|figures?|tables?|schedules?
                        annex(?:es)?|appendix|parts?|volumes?|vol\\.?|versions?|models?|marks?|mk|war|rules?|amendments?|verses?|cases?|dockets?
                        petitions?|items?|points?|questions?|options?|lists?|ballots?|formula|radio|agenda|covid|camps?|area|km|kilomet(?:er|re)|mile
                        group|g|u|m|f|su|mi|ak|un|us\\$|usd|eur|gbp|kes|ksh|rs\\.?|inr|[$€£¥₹]|(?:the )?top|(?:north|south|east|west)
                        half past|quarter (?:past|to)|at around|by a factor of""")
                .with(
                        PhraseRole.OTHER_AFTER,
                        "-?(?:" + DURATIONS + ")|(?:" + CURRENCIES + "|" + UNITS + "|" + OTHER_MONTHS + ")"
                                + "|(?:" + MONTHS + ")(?! (?:have|be|not)\\b)|of (?:" + MONTHS + ")" + """
                        |(?:st|nd|rd|th)|[ap]\\.?m\\.?|o.clock|-?fold|times|°c?|percentage points?|points?|%?-points?
                        '?s|hours|-[\\p{L}].*|(?:bs|ah|ad|bc|ce)|[€$£₹]|out of
                        [- ]?(?:calendar|working|straight|consecutive|successive) .*""")
                .with(PhraseRole.PERCENT_AFTER, "-?(?:%|percent|per cent|percentage|pct\\.?|p\\.?c\\.?)(?! ?points?)")
                .with(PhraseRole.CHANGE, """
                        (?:gain|loss|rise|fall|drop|increase|decrease|swing|lead|majority|margin|difference)s? of
                        another|additional|an? (?:additional|further|extra)|further|up|down|up by|down by|by|lost|los(?:e|es|ing)|gain(?:s|ed|ing)?
                        add(?:s|ed|ing)?|plus|minus|all but|except(?: for)?|apart from|besides|twice|double|triple|half of|times""")
                .with(
                        PhraseRole.CHANGE_AFTER,
                        "(?:(?!or |and )\\p{L}+ )?(?:more|others?|additional|further|extra|fewer|less|up|down)")
                .with(PhraseRole.VAGUE, """
                        (?:several|a few|few|a couple of|some)(?! (?:hundred|thousand|million|dozen|lakh|crore|[0-9]|\\p{L}))|several \\p{L}+(?<!hundred|thousand|million|dozen|lakh|crore)
                        (?<!as )many|numerous|multiple|a number of|countless|various|a handful|handful|unknown|unspecified|uncounted
                        (?<!at )(?<!at the )(?<!very )most|majority|(?<!and a )half(?![- ](?:of )?(?:an? )?(?:million|thousand|dozen|hundred|lakh|crore|billion))
                        (?:two|three|four)[- ]quarters|(?:two|three|four|one|a)[- ](?:thirds?|quarter(?! of an? (?:million|billion))|fifths?|sixths?|eighths?|tenths?)|twice|thrice|doubled?|doubling|tripled?|triple
                        (?:a|the) couple|a pair|pairs|everyone|everybody|whole|all but|except|per|each|every|average|ratio|score""")
                .with(PhraseRole.ONE_MORE, "an?|the|his|her|their|its|my|our|one|mr|mrs|ms|dr|gen|col|sheikh|imam")
                .lexicon();
    }
}
