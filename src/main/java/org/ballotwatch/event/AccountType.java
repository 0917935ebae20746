package org.ballotwatch.event;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of the days and places of incidents and elections. */
@Singleton
public class AccountType extends ReportType<Account, AccountInput> {
    public AccountType() {
        super(Account.class, AccountInput.class, Account.KIND, Accounts.REPORTS, "incident_id", "election_id");
    }

    @Override
    protected void complete(Account account, AccountInput input, Entry entry) {
        CellChecks.placeForPrecision(entry, input.placePrecision, input.place);
        CellChecks.inOrder(entry, "startsOn", account.startsOn, "endsOn", account.endsOn);
    }

    @Override
    public List<Object> fact(Account account) {
        return Arrays.asList(account.incidentId, account.electionId);
    }
}
