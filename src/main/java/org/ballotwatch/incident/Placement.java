package org.ballotwatch.incident;

import java.util.List;
import java.util.UUID;
import org.ballotwatch.event.Account;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedChoice;

/**
 * The place of an incident under a reading. The official reading uses the editors' place. The others weigh the
 * accounts, and use the editors' place if no account names one.
 */
record Placement(UUID place, PlacePrecision precision) {

    static Placement of(Incident incident, List<Account> accounts, Reading reading) {
        Placement settled = new Placement(incident.placeId, incident.placePrecision);
        if (reading == Reading.OFFICIAL) {
            return settled;
        }
        Placement resolved = resolved(accounts, reading).value();
        return resolved == null ? settled : resolved;
    }

    /** Returns the result of the accounts alone. */
    static ResolvedChoice<Placement> resolved(List<Account> accounts, Reading reading) {
        return Resolution.choice(
                reading, accounts.stream().map(Placement::choice).toList());
    }

    private static Choice<Placement> choice(Account account) {
        Placement value = account.placeId == null ? null : new Placement(account.placeId, account.placePrecision);
        int precision = account.placePrecision == null ? -1 : account.placePrecision.ordinal();
        return new Choice<>(value, precision, 0, account.precedence(0));
    }
}
