package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ExternalIds {

    ExternalIds() {}

    @Description("Ids of this record in other data sets, sorted by scheme.")
    public Uni<List<@NonNull List<@NonNull ExternalId>>> externalIds(
            @Source List<Record> records, ResolverContext context) {
        Query query =
                new Query("""
                select coalesce(incident_id, election_id, actor_id, place_id, country_id, source_id, dispute_id), scheme, value
                from external_id
                where incident_id = any(:ids) or election_id = any(:ids) or actor_id = any(:ids)
                  or place_id = any(:ids) or country_id = any(:ids) or source_id = any(:ids)
                  or dispute_id = any(:ids)
                order by scheme, value""").bindIds("ids", records.stream().map(Record::key).toList());
        return context.snapshot()
                .grouped(query, ExternalIds::read)
                .map(found -> BatchResults.lists(records, Record::key, found));
    }

    private static ExternalId read(RowReader row) {
        ExternalId id = new ExternalId();
        id.scheme = row.text();
        id.value = row.text();
        return id;
    }
}
