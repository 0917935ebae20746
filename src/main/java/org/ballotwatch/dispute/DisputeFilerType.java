package org.ballotwatch.dispute;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of who filed disputes. */
@Singleton
public class DisputeFilerType extends ReportType<DisputeFiler, DisputeFilerInput> {
    public DisputeFilerType() {
        super(DisputeFiler.class, DisputeFilerInput.class, DisputeFiler.KIND, DisputeFilers.REPORTS, "dispute_id");
    }

    @Override
    protected void complete(DisputeFiler filed, DisputeFilerInput input, Entry entry) {
        if ((input.filer == null) == (input.filerWords == null)) {
            entry.problem("filer", "Give either filer or " + entry.named("filerWords"));
        }
    }

    @Override
    public List<Object> fact(DisputeFiler filed) {
        return Arrays.asList(filed.disputeId, filed.filerId, filed.filerWords);
    }

    /** What is said of a dispute is said of the election or incident it is about. */
    @Override
    public String tableOf(String column) {
        return Disputes.ofEvents(table(), column).orElseGet(() -> super.tableOf(column));
    }
}
