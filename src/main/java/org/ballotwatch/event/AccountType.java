package org.ballotwatch.event;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of when and where incidents and elections took place. */
@Singleton
public class AccountType extends ReportType<Account> {
    public AccountType() {
        super(Account.class, Account.KIND, Accounts.REPORTS, "incident_id", "election_id");
    }

    @Override
    public List<Object> fact(Account account) {
        return Arrays.asList(account.incidentId, account.electionId);
    }
}
