package org.ballotwatch.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedChoice;

/** The days and the place of an event: those that editors decide, and those resolved from its accounts. */
@Singleton
class AccountValues implements ShownValueType<Account> {
    private static final ReportReads<Account> REPORTS = Accounts.REPORTS.with(
            "place.name", "left join place on place.id = r.place_id", (account, row) -> account.placeName = row.text());

    @Override
    public ReportReads<Account> reports() {
        return REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.ACCOUNTS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<Account> accounts) {
        List<ShownValue> values = new ArrayList<>();
        if (!accounts.isEmpty()) {
            // Accounts without a day and a place still show that the event took place.
            values.add(ShownValue.settled("accounts", null, null, accounts));
        }
        values.add(settled("startsOn", event.getStartsOn(), reading, accounts, account -> account.startsOn));
        ShownValue ends = settled("endsOn", event.getEndsOn(), reading, accounts, account -> account.endsOn);
        // The last day is a value of its own only if the event or a source has one.
        if (!ends.reports().isEmpty() || !event.getEndsOn().equals(event.getStartsOn())) {
            values.add(ends);
        }
        if (event.settledPlacement() != null) {
            addPlace(values, Placement.of(event.settledPlacement(), accounts, reading), reading, accounts);
        }
        values.add(resolved("accounts.startsOn", reading, accounts, account -> account.startsOn));
        values.add(resolved("accounts.endsOn", reading, accounts, account -> account.endsOn));
        values.add(resolved("accounts.place", reading, accounts, account -> account.placeName));
        return values;
    }

    private static void addPlace(
            List<ShownValue> values, Placement placement, Reading reading, List<Account> accounts) {
        Placement known = placement.place() == null ? null : placement;
        ShownValue place = settled("place", known, reading, accounts, Placement::of);
        if (known != null || !place.reports().isEmpty()) {
            values.add(place);
        }
    }

    private static ShownValue settled(
            String path, Object value, Reading reading, List<Account> accounts, Function<Account, Object> said) {
        List<Account> saying =
                accounts.stream().filter(account -> said.apply(account) != null).toList();
        return ShownValue.settled(path, value, choice(reading, saying, said).disagreement(), saying);
    }

    private static ShownValue resolved(
            String path, Reading reading, List<Account> accounts, Function<Account, Object> said) {
        return ShownValue.detail(path, path, choice(reading, accounts, said).value(), accounts);
    }

    private static ResolvedChoice<Object> choice(
            Reading reading, List<Account> accounts, Function<Account, Object> said) {
        return Resolution.choice(
                reading,
                accounts.stream()
                        .map(account -> Placement.choice(account, said.apply(account)))
                        .toList());
    }
}
