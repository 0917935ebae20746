package org.ballotwatch.place;

import java.util.Locale;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** A country's code as written by clients: two to four letters, in upper or lower case. */
public final class CountryCode {
    private CountryCode() {}

    /**
     * Returns the code in upper case.
     *
     * @throws Refusal if it cannot be a country's code, such as a name
     */
    public static String checked(String argument, String code) {
        // Four letters in lower case are rather a name, such as that of Iraq.
        if (!code.matches("[A-Za-z]{2,3}|[A-Z]{4}")) {
            throw Refusal.argument(argument, Excerpt.quoted(code) + " is not an ISO 3166-1 code such as IQ or IRQ");
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
