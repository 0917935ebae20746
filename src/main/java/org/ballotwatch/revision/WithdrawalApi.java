package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.identity.WithdrawalReason;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Which records were withdrawn. */
@GraphQLApi
public class WithdrawalApi {

    WithdrawalApi() {}

    @Description(
            "When, why and by whom it was withdrawn; null if it was not. Lists, counts, timelines and searches leave out "
                    + "withdrawn records.")
    public Uni<List<RecordWithdrawal>> withdrawal(@Source List<Record> records, ResolverContext context) {
        Map<UUID, WithdrawalReason> reasons = new HashMap<>();
        for (Record record : records) {
            if (record instanceof StoredRecord stored && stored.withdrawnAs != null) {
                reasons.put(record.key(), stored.withdrawnAs);
            }
        }
        if (reasons.isEmpty()) {
            return Uni.createFrom().item(BatchResults.mapped(records, record -> null));
        }
        OffsetDateTime held = context.arguments(RecordedAsOf.class).recordedAsOf();
        Query query = new Query("""
                select distinct on (r.subject_id) r.subject_id, r.made_at, r.made_by, r.made_by_id, r.reason
                from revision r
                where r.subject_id = any(:ids)
                  and r.action = 'WITHDRAWN'%s
                order by r.subject_id, r.number desc""", held == null ? "" : "\n  and r.made_at <= :recordedAsOf")
                .bindIds("ids", List.copyOf(reasons.keySet()))
                .bind("recordedAsOf", held);
        Map<UUID, RecordWithdrawal> found = new HashMap<>();
        return context.snapshot()
                .list(query, row -> {
                    UUID id = row.uuid();
                    return found.put(
                            id, new RecordWithdrawal(reasons.get(id), row.time(), row.text(), row.text(), row.text()));
                })
                .map(rows -> BatchResults.values(records, Record::key, found));
    }
}
