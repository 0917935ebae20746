package org.ballotwatch.event;

import java.util.List;
import java.util.UUID;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;

/**
 * The place of an event under a reading. The official reading uses the editors' place. The others weigh the accounts,
 * and use the editors' place if no account names one.
 */
public record Placement(UUID place, PlacePrecision precision) {

    /** @param settled by the editors */
    public static Placement of(Placement settled, List<Account> accounts, Reading reading) {
        if (reading == Reading.OFFICIAL) {
            return settled;
        }
        Placement resolved = Resolution.choice(
                        reading,
                        accounts.stream()
                                .map(account -> choice(account, of(account)))
                                .toList())
                .value();
        return resolved == null ? settled : resolved;
    }

    /** According to one account; null where it gives no place. */
    static Placement of(Account account) {
        return account.placeId == null ? null : new Placement(account.placeId, account.placePrecision);
    }

    /** What an account says, as precise as its place. */
    static <T> Choice<T> choice(Account account, T value) {
        int precision = account.placePrecision == null ? -1 : account.placePrecision.ordinal();
        return new Choice<>(value, precision, 0, account.precedence());
    }
}
