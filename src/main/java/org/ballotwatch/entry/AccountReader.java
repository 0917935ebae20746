package org.ballotwatch.entry;

import org.ballotwatch.event.Account;
import org.ballotwatch.place.PlacePrecision;

/** Reads the entries that say when and where something happened. */
final class AccountReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    AccountReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Account read(Entry entry) {
        Account account = heading.fill(new Account(), entry);
        entry.required("event");
        Keys.Key event = keys.refer(entry, "event", KeyedKind.events());
        account.incidentId = event == null ? null : event.ifAny(KeyedKind.INCIDENT);
        account.electionId = event == null ? null : event.ifAny(KeyedKind.ELECTION);
        account.startsOn = entry.date("starts_on");
        account.endsOn = entry.date("ends_on");
        account.placeId = keys.id(entry, "place", KeyedKind.PLACE);
        account.placePrecision = entry.word("place_precision", PlacePrecision.class);
        Checks.placeForPrecision(entry);
        Checks.inOrder(entry, "starts_on", account.startsOn, "ends_on", account.endsOn);
        return account;
    }
}
