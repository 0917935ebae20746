package org.ballotwatch.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballotwatch.database.Columns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.NodeFinder;

/** Reads of countries. */
@ApplicationScoped
public class Countries implements NodeFinder {
    private static final String SELECT = "select c.id, c.code, c.alpha3, c.name, c.gw_number\nfrom country c\n";

    public static Country read(Columns row) {
        Country country = new Country();
        country.uuid = row.uuid();
        country.code = row.text();
        country.alpha3 = row.text();
        country.name = row.text();
        country.gwNumber = row.integer();
        return country;
    }

    @Override
    public char kind() {
        return Country.KIND;
    }

    @Override
    public Uni<Map<UUID, Country>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query(SELECT + "where c.id = any(:ids)").bindIds("ids", ids);
        return snapshot.list(query, Countries::read)
                .map(found -> found.stream().collect(Collectors.toMap(c -> c.uuid, Function.identity())));
    }

    Uni<Country> byCode(Snapshot snapshot, String code) {
        Query query = new Query(SELECT + "where c.code = upper(:code) or c.alpha3 = upper(:code)").bind("code", code);
        return snapshot.first(query, Countries::read);
    }

    Uni<List<Country>> all(Snapshot snapshot) {
        return snapshot.list(new Query(SELECT + "order by c.name, c.id"), Countries::read);
    }
}
