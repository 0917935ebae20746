package org.ballotwatch.dispute;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of the steps of disputes. */
@Singleton
public class DisputeStepType extends ReportType<DisputeStep, DisputeStepInput> {
    public DisputeStepType() {
        super(DisputeStep.class, DisputeStepInput.class, DisputeStep.KIND, DisputeSteps.REPORTS, "dispute_id");
    }

    @Override
    public List<Object> fact(DisputeStep step) {
        return Arrays.asList(step.disputeId, step.status);
    }

    /** A step is about the election or incident of its dispute. */
    @Override
    public String tableOf(String column) {
        return Disputes.ofEvents(table(), column).orElseGet(() -> super.tableOf(column));
    }
}
