package org.ballotwatch.dataset.casebook;

import org.ballotwatch.event.Account;
import org.ballotwatch.place.PlacePrecision;

/** Reads the rows that say when and where something happened. */
final class AccountRows {
    private final Heading heading;
    private final Keys keys;

    AccountRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    Account read(Line line) {
        Account account = heading.fill(new Account(), line);
        line.required("event");
        Keys.Key event = keys.refer(line, "event", Kind.events());
        account.incidentId = event == null ? null : event.ifAny(Kind.INCIDENT);
        account.electionId = event == null ? null : event.ifAny(Kind.ELECTION);
        account.startsOn = line.date("starts_on");
        account.endsOn = line.date("ends_on");
        account.placeId = keys.id(line, "place", Kind.PLACE);
        account.placePrecision = line.word("place_precision", PlacePrecision.class);
        Checks.placeForPrecision(line);
        Checks.inOrder(line, "starts_on", account.startsOn, "ends_on", account.endsOn);
        return account;
    }
}
