package org.ballotwatch.report;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.source.Source;
import org.jspecify.annotations.Nullable;

/** A {@link ReportedFilter} as SQL on the reports of all kinds that both clocks admit. */
@Singleton
public class ReportedConditions {
    private final ReportTypes types;

    ReportedConditions(ReportTypes types) {
        this.types = types;
    }

    /**
     * Leaves the records whose reports pass the filter.
     *
     * @param column the column by which reports refer to records of the kind, as {@code incident_id}
     * @param record SQL of the record's id
     */
    public void narrow(
            Conditions where, @Nullable ReportedFilter filter, Knowledge knowledge, String column, String record) {
        if (filter == null) {
            return;
        }
        if (filter.source != null) {
            var source = RecordReference.of("filter.source", filter.source, Source.KIND, "a source");
            where.andSelective(
                    record + " in (" + records(knowledge, column, "r.source_id = " + source.sql()) + ")",
                    q -> knowledge.bind(source.bind(q)));
        }
        if (filter.dataset != null) {
            String origin = StoredReport.CASEBOOK + filter.dataset;
            where.andSelective(
                    record + " in (" + records(knowledge, column, "r.origin = :dataset") + ")",
                    q -> knowledge.bind(q.bind("dataset", origin)));
        }
        if (filter.recordedBy != null) {
            where.and(
                    any(knowledge, column, record, "(r.recorded_by = :recordedBy or r.recorded_by_id = :recordedBy)"),
                    q -> knowledge.bind(q.bind("recordedBy", filter.recordedBy)));
        }
        if (filter.minVoices != null) {
            if (filter.minVoices < 1) {
                throw Refusal.argument("filter.minVoices", "minVoices must be 1 or more");
            }
            where.and(
                    voices(knowledge, column, record) + " >= :minVoices",
                    q -> knowledge.bind(q.bind("minVoices", filter.minVoices)));
        }
        if (filter.notReadSince != null) {
            String read = "exists (select from source s where s.id = r.source_id and s.retrieved_on >= :notReadSince)";
            where.and(
                    "not " + any(knowledge, column, record, read),
                    q -> knowledge.bind(q.bind("notReadSince", filter.notReadSince)));
        }
    }

    /** SQL of the ids of the records with a report of which a condition on {@code r} holds. */
    private String records(Knowledge knowledge, String column, String condition) {
        return types.tablesOf(column).stream()
                .map(table -> "select r.%s from %s r where %s and %s"
                        .formatted(column, table, condition, knowledge.liveOrTimeless("r")))
                .collect(Collectors.joining("\n    union all "));
    }

    private String any(Knowledge knowledge, String column, String record, String condition) {
        return types.tablesOf(column).stream()
                .map(table -> "exists (select from %s r where r.%s = %s and %s and %s)"
                        .formatted(table, column, record, knowledge.liveOrTimeless("r"), condition))
                .collect(Collectors.joining("\n    or ", "(", ")"));
    }

    /** What a rule says is nobody's voice. */
    private String voices(Knowledge knowledge, String column, String record) {
        return types.tablesOf(column).stream()
                .map(table -> "select %s as voice from %s r where r.%s = %s and r.source_id is not null and %s"
                        .formatted(ReportColumns.voice("r"), table, column, record, knowledge.trusted("r")))
                .collect(Collectors.joining("\n    union ", "(select count(*) from (\n    ", "\n  ) as heard)"));
    }
}
