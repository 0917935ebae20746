package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of who held which office. */
@Singleton
public class TenureType extends ReportType<Tenure> {
    public TenureType() {
        super(Tenure.class, Tenure.KIND, Tenures.REPORTS, "person_id");
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
