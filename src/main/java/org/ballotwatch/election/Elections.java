package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.InOrder;
import org.ballotwatch.identity.Lookup;
import org.ballotwatch.source.DatePrecision;

/** Reads of elections. */
@ApplicationScoped
public class Elections implements NodeFinder {
    private static final String PATTERN = """
            %1$s.id, %1$s.title, %1$s.type, %1$s.country_id, %1$s.chamber, %1$s.starts_on, %1$s.ends_on,
            %1$s.date_precision, %1$s.calling, %1$s.seats_total""";

    private static final String COLUMNS = columns("e");

    /** The columns of an election, given the alias of its table; {@link #read} takes them. */
    public static String columns(String alias) {
        return PATTERN.formatted(alias);
    }

    public static Election read(RowReader row) {
        Election election = new Election();
        election.uuid = row.uuid();
        election.title = row.text();
        election.type = row.word(ElectionType.class);
        election.countryId = row.uuid();
        election.chamber = row.text();
        election.startsOn = row.date();
        election.endsOn = row.date();
        election.datePrecision = row.word(DatePrecision.class);
        election.calling = row.word(Calling.class);
        election.seatsTotal = row.integer();
        return election;
    }

    @Override
    public char kind() {
        return Election.KIND;
    }

    @Override
    public Uni<Map<UUID, Election>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("select " + COLUMNS + "\nfrom election e\nwhere e.id = any(:ids)").bindIds("ids", ids);
        return snapshot.list(query, Elections::read).map(InOrder::byId);
    }

    Uni<Election> find(Snapshot snapshot, Lookup lookup) {
        Query query =
                new Query("select " + COLUMNS + "\nfrom election e\nwhere " + lookup.condition("e", "election_id"));
        return snapshot.first(lookup.bind(query), Elections::read);
    }

    /**
     * Refuses a {@code filter.country} that is not the one of {@code filter.election}.
     *
     * @param country null where there is none of that code
     */
    public Uni<Void> checkCountry(Snapshot snapshot, UUID election, UUID country) {
        return byIds(snapshot, List.of(election)).map(found -> {
            if (found.containsKey(election) && !found.get(election).countryId.equals(country)) {
                throw Refusal.argument(
                        "filter.country",
                        "filter.country is not the country of filter.election; leave one of them out");
            }
            return null;
        });
    }

    Listing<Election> listing(Conditions where) {
        return new Listing<>(COLUMNS, "election e", where, Elections::read);
    }

    /** The elections of the same chamber and type next to the given ones, by the id of the given. */
    Uni<Map<UUID, Election>> neighbours(Snapshot snapshot, Collection<UUID> ids, AdjacentElection neighbour) {
        Query query = new Query("""
                select this.id, %s
                from election this
                %s
                where this.id = any(:ids)""", columns("other"), neighbour.join()).bindIds("ids", ids);
        Map<UUID, Election> found = new HashMap<>();
        return snapshot.list(query, row -> found.put(row.uuid(), read(row))).map(rows -> found);
    }
}
