package org.ballotwatch.place;

import java.util.Locale;
import java.util.Set;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.entry.CountryCodes;
import org.ballotwatch.graphql.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A country's code as written by clients: two to four letters. Two or three may be in lower case. */
public final class CountryCode {
    /** The codes of ISO 3166-3, of four letters. */
    private static final Set<String> FORMER = Locale.getISOCountries(Locale.IsoCountryCode.PART3);

    private CountryCode() {}

    /**
     * Returns the code in upper case.
     *
     * @throws Refusal if it cannot be a country's code, such as a name
     */
    public static String checked(String argument, String code) {
        // Other words of four letters are rather names, such as that of Iraq.
        if (!code.matches("[A-Za-z]{2,3}") && !FORMER.contains(code)) {
            throw Refusal.argument(argument, CountryCodes.fault(code));
        }
        return code.toUpperCase(Locale.ROOT);
    }

    /** Refuses a country in the filter of a list that is one country's own. */
    public static void refuseWithin(@Nullable String code) {
        if (code != null) {
            throw Refusal.argument(
                    "filter.country", "filter.country is already given by the country around it; leave it out");
        }
    }

    /** Selects only rows of the country in {@code filter.country}, given the alias of the table. */
    public static void narrow(Conditions where, String alias, String code) {
        String checked = checked("filter.country", code);
        String column = checked.length() == 3 ? "alpha3" : "code";
        where.andSelective(
                alias + ".country_id = (select c.id from country c where c." + column + " = :country)",
                q -> q.bind("country", checked));
    }
}
