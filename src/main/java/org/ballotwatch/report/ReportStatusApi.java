package org.ballotwatch.report;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.resolution.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ReportStatusApi {
    private final ReportTypes types;

    ReportStatusApi(ReportTypes types) {
        this.types = types;
    }

    @Description("Whether it counts, and if not, why.")
    public Uni<List<@NonNull ReportStatus>> reportStatus(@Source List<Report> reports, ResolverContext context) {
        Map<Character, List<StoredReport>> byKind = new TreeMap<>();
        for (Report each : reports) {
            StoredReport report = (StoredReport) each;
            if (own(report) == ReportStatus.COUNTED) {
                byKind.computeIfAbsent(report.globalId().kind(), kind -> new ArrayList<>())
                        .add(report);
            }
        }
        Set<UUID> overtaken = new HashSet<>();
        List<Uni<?>> reads = new ArrayList<>();
        reads.add(Uni.createFrom().nullItem()); // where no report has to be compared
        byKind.forEach((kind, some) -> add(types.ofReport(kind), some, context, overtaken, reads));
        return Uni.combine().all().unis(reads).with(done -> reports.stream()
                .map(report -> status((StoredReport) report, overtaken))
                .toList());
    }

    /** A report that does not count is not overtaken, also if it was read beside others on the same record. */
    private static ReportStatus status(StoredReport report, Set<UUID> overtaken) {
        ReportStatus own = own(report);
        return own == ReportStatus.COUNTED && overtaken.contains(report.uuid) ? ReportStatus.OVERTAKEN : own;
    }

    /** As far as the report itself says it. */
    private static ReportStatus own(StoredReport report) {
        if (report.getRetiredAt() != null) {
            return ReportStatus.RETIRED;
        }
        if (report.withdrawn) {
            return ReportStatus.WITHDRAWN;
        }
        return report.getRank() == Rank.DEPRECATED ? ReportStatus.DEPRECATED : ReportStatus.COUNTED;
    }

    /** Reads what else is reported on the same records; one statement for each column that refers to them. */
    private static <R extends StoredReport & Report> void add(
            ReportType<R, ?> type,
            List<StoredReport> reports,
            ResolverContext context,
            Set<UUID> overtaken,
            List<Uni<?>> reads) {
        Map<String, Set<UUID>> records = new HashMap<>();
        for (StoredReport report : reports) {
            type.subject(type.entity().cast(report))
                    .ifPresent(subject -> records.computeIfAbsent(subject.column(), c -> new HashSet<>())
                            .add(subject.id()));
        }
        Snapshot snapshot = context.snapshot();
        records.forEach((column, ids) -> reads.add(type.reads()
                .on(snapshot, Knowledge.of(context), "r." + column, ids)
                .invoke(found -> found.values().forEach(all -> overtaken.addAll(type.overtaken(all))))));
    }
}
