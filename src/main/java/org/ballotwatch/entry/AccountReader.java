package org.ballotwatch.entry;

import org.ballotwatch.event.Account;
import org.ballotwatch.place.PlacePrecision;

/** Reads the entries that say when and where something happened. */
final class AccountReader {
    private final Heading heading;
    private final Keys keys;

    AccountReader(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Account read(Entry entry) {
        Account account = heading.fill(new Account(), entry);
        entry.required("event");
        Keys.Key event = keys.refer(entry, "event", Kind.events());
        account.incidentId = event == null ? null : event.ifAny(Kind.INCIDENT);
        account.electionId = event == null ? null : event.ifAny(Kind.ELECTION);
        account.startsOn = entry.date("starts_on");
        account.endsOn = entry.date("ends_on");
        account.placeId = keys.id(entry, "place", Kind.PLACE);
        account.placePrecision = entry.word("place_precision", PlacePrecision.class);
        Checks.placeForPrecision(entry);
        Checks.inOrder(entry, "starts_on", account.startsOn, "ends_on", account.endsOn);
        return account;
    }
}
