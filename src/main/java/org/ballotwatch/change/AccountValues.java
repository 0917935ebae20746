package org.ballotwatch.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.ballotwatch.event.Account;
import org.ballotwatch.event.Accounts;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;

/** The days and the place of an event, as resolved from its accounts. */
@ApplicationScoped
class AccountValues implements ShownValues<Account> {
    @Override
    public ReportReads<Account> reports() {
        return Accounts.PLACED;
    }

    @Override
    public String event(String column) {
        return "r." + column;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<Account> accounts) {
        return List.of(
                shown("accounts.startsOn", reading, accounts, account -> account.startsOn),
                shown("accounts.endsOn", reading, accounts, account -> account.endsOn),
                shown("accounts.place", reading, accounts, account -> account.placeName));
    }

    private static ShownValue shown(
            String field, Reading reading, List<Account> accounts, Function<Account, Object> value) {
        List<Choice<Object>> choices = accounts.stream()
                .map(account -> new Choice<>(value.apply(account), precision(account), 0, account.precedence(0)))
                .toList();
        return new ShownValue(field, field, Resolution.choice(reading, choices).value(), accounts);
    }

    private static int precision(Account account) {
        return account.placePrecision == null ? -1 : account.placePrecision.ordinal();
    }
}
