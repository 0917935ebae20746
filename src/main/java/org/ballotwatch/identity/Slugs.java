package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What records are called, and their readable names in addresses. */
@GraphQLApi
public class Slugs {
    Slugs() {}

    @Description(
            "Its readable name in addresses, made from its name or title. A lookup by a former slug finds it too, so a page "
                    + "under that one can redirect to this one.")
    public Uni<List<@NonNull String>> slug(@Source List<Record> records, ResolverContext context) {
        Query query = new Query("""
                select distinct on (s.record_id) s.record_id, s.slug
                from record_slug s
                where s.record_id = any(:ids)
                order by s.record_id, s.number desc""")
                .bindIds("ids", records.stream().map(Record::key).distinct().toList());
        Map<UUID, String> found = new HashMap<>();
        return context.snapshot()
                .list(query, row -> found.put(row.uuid(), row.text()))
                .map(rows -> BatchResults.values(records, Record::key, found));
    }

    @Description("What it is called: its name or title; of a source without a title, its publisher.")
    public Uni<List<@NonNull String>> displayName(@Source List<Record> records) {
        return Uni.createFrom().item(records.stream().map(Record::displayName).toList());
    }
}
