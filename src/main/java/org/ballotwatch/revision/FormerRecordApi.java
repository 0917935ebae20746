package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Which records a record has taken in. */
@GraphQLApi
public class FormerRecordApi {
    /** What a merged record is called, by table. */
    private static final Map<String, String> NAMES = Map.of(
            "actor", "f.name",
            "place", "f.name",
            "source", "coalesce(f.title, f.publisher)",
            "election", "f.title",
            "incident", "f.title",
            "dispute", "f.title");

    /** What two records of one thing never share, and what is said of the merged one already. */
    private static final Set<String> OWN = Set.of("name", "title", "merged_into_id", "withdrawn_as", "listed");

    private final Columns columns;

    FormerRecordApi(Columns columns) {
        this.columns = columns;
    }

    @Description("Records that were merged into this one, sorted by name.")
    public Uni<List<@NonNull List<@NonNull FormerRecord>>> mergedFrom(
            @Source List<Record> records, ResolverContext context) {
        List<String> tables = records.stream()
                .map(record -> GlobalId.decode("id", record.getId()).kind())
                .distinct()
                .flatMap(letter -> KeyedKind.ofLetter(letter).stream())
                .map(KeyedKind::table)
                .sorted()
                .toList();
        if (tables.isEmpty()) {
            return Uni.createFrom().item(BatchResults.lists(records, Record::key, Map.of()));
        }
        OffsetDateTime held = context.arguments(RecordedAsOf.class).recordedAsOf();
        Query query = query(tables, held)
                .bindIds("ids", records.stream().map(Record::key).distinct().toList())
                .bind("recordedAsOf", held);
        Map<UUID, FormerRecord> byId = new HashMap<>();
        Map<UUID, List<FormerRecord>> found = new HashMap<>();
        return context.snapshot()
                .list(query, row -> read(row, byId, found))
                .map(rows -> BatchResults.lists(records, Record::key, found));
    }

    private static Query query(List<String> tables, OffsetDateTime held) {
        String former = tables.stream()
                .map(table -> """
                        select '%1$s' as kind, f.merged_into_id, f.id, %2$s as name, to_jsonb(k) as kept, to_jsonb(f) as former
                          from %1$s f
                          join %1$s k on k.id = f.merged_into_id
                          where f.merged_into_id = any(:ids)""".formatted(table, NAMES.get(table)))
                .collect(Collectors.joining("\n  union all\n  "));
        return new Query("""
                select f.kind, f.merged_into_id, f.id, f.name, r.made_at, r.made_by, r.made_by_id, r.reason, d.field,
                  f.kept ->> d.field, f.former ->> d.field
                from (
                  %s
                ) as f
                cross join lateral (
                  select r.made_at, r.made_by, r.made_by_id, r.reason
                  from revision r
                  where r.subject_id = f.id and r.before -> 'merged_into_id' = 'null'%s
                  order by r.number desc
                  limit 1
                ) as r
                left join lateral (
                  select c.field
                  from jsonb_object_keys(f.kept) as c (field)
                  where f.kept -> c.field is distinct from f.former -> c.field
                ) as d on true
                order by f.name, f.id, d.field""", former, held == null ? "" : " and r.made_at <= :recordedAsOf");
    }

    /** There is one row for each difference, or one without. */
    private boolean read(RowReader row, Map<UUID, FormerRecord> byId, Map<UUID, List<FormerRecord>> found) {
        String table = row.text();
        UUID kept = row.uuid();
        UUID id = row.uuid();
        char letter = KeyedKind.ofTable(table).orElseThrow().letter();
        FormerRecord read = new FormerRecord(
                GlobalId.encode(letter, id),
                row.text(),
                row.time(),
                row.text(),
                row.text(),
                row.text(),
                new ArrayList<>());
        FormerRecord former = byId.computeIfAbsent(id, first -> {
            found.computeIfAbsent(kept, k -> new ArrayList<>()).add(read);
            return read;
        });
        String name = row.text();
        if (name == null || OWN.contains(name)) {
            return false;
        }
        Column column = columns.of(table.toUpperCase(Locale.ROOT), name);
        return column.isShown()
                && former.differences()
                        .add(new Difference(
                                column.field(), column.shown(row.text(), letter), column.shown(row.text(), letter)));
    }
}
