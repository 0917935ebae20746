package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of who held which office. */
@Singleton
public class TenureType extends ReportType<Tenure, TenureInput> {
    public TenureType() {
        super(Tenure.class, TenureInput.class, Tenure.KIND, Tenures.REPORTS, "person_id");
    }

    @Override
    protected void complete(Tenure tenure, TenureInput input, Entry entry) {
        if (input.organization == null && input.country == null) {
            entry.problem("organization", "Give the organization or the country of the office");
        }
        CellChecks.span(entry, tenure.since, tenure.heldOn, tenure.until);
    }

    @Override
    public List<Object> fact(Tenure tenure) {
        return Arrays.asList(
                tenure.personId,
                tenure.role,
                tenure.organizationId,
                tenure.countryId,
                tenure.since,
                tenure.heldOn,
                tenure.until);
    }
}
