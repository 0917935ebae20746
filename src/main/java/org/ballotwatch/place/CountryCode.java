package org.ballotwatch.place;

import org.ballotwatch.database.Conditions;
import org.ballotwatch.entry.CountryCodes;
import org.ballotwatch.graphql.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A country's code as written by clients: two to four letters. Two or three may be in lower case. */
public final class CountryCode {
    private CountryCode() {}

    /**
     * Returns the code in upper case.
     *
     * @throws Refusal if no country has it. A list of its records would be empty, as if nothing had happened there
     */
    public static String checked(String argument, String code) {
        String formed = formed(argument, code);
        if (!CountryCodes.isKnown(formed)) {
            throw Refusal.argument(argument, CountryCodes.fault(code));
        }
        return formed;
    }

    /**
     * Returns the code in upper case, even if no country has it.
     *
     * @throws Refusal if it cannot be a country's code, such as a name
     */
    static String formed(String argument, String code) {
        String normalized = CountryCodes.normalized(code);
        if (normalized == null) {
            throw Refusal.argument(argument, CountryCodes.fault(code));
        }
        return normalized;
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
        where.andSelective(alias + ".country_id = (" + id(checked) + ")", q -> q.bind("country", checked));
    }

    /** A query for the id of the country whose code is {@code :country}. */
    public static String id(String code) {
        return "select c.id from country c where c." + (code.length() == 3 ? "alpha3" : "code") + " = :country";
    }
}
