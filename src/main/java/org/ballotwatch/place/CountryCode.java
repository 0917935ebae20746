package org.ballotwatch.place;

import org.ballotwatch.graphql.error.Refusal;

/** A country's code as clients write it: two or three letters, in upper or lower case. */
public final class CountryCode {
    private CountryCode() {}

    /** @throws Refusal if it cannot be the code of any country, such as a name */
    public static String checked(String argument, String code) {
        if (!code.matches("[A-Za-z]{2,3}")) {
            throw Refusal.argument(argument, "'" + code + "' is not an ISO 3166-1 code such as IQ or IRQ");
        }
        return code;
    }
}
