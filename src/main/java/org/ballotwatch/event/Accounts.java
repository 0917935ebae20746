package org.ballotwatch.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.ResolverContext;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportNodes;

/** Reads of what sources say of when and where. */
@ApplicationScoped
public class Accounts {
    private static final String COLUMNS = "r.starts_on, r.ends_on, r.place_id, r.place_precision";

    /** Those on each event, with the names of their places. */
    public static final ReportNodes<Account> PLACED = new ReportNodes<>(
            Account.KIND,
            "account",
            COLUMNS + ", place.name",
            "left join place on place.id = r.place_id",
            Accounts::readPlaced);

    /** The accounts of each event by the day they were public, by event; one statement. */
    public Uni<Map<UUID, List<Account>>> of(
            ResolverContext step, String column, Collection<UUID> events, Selection... shown) {
        Knowledge knowledge = Knowledge.of(step);
        ReportColumns header = new ReportColumns(knowledge, shown);
        Query query =
                new Query("""
                select r.%s, %s, %s
                from account r
                %s
                where r.%s = any(:ids)
                  and %s
                order by r.known_since nulls last, r.id""", column, COLUMNS, header.select(), ReportColumns.JOINS, column, knowledge.live("r"));
        return step.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", events)), row -> header.read(read(row), row));
    }

    @Produces
    @Singleton
    static NodeFinder reportNodes() {
        return new ReportNodes<>(Account.KIND, "account", COLUMNS, "", Accounts::read);
    }

    private static Account readPlaced(RowReader row) {
        Account account = read(row);
        account.placeName = row.text();
        return account;
    }

    private static Account read(RowReader row) {
        Account account = new Account();
        account.startsOn = row.date();
        account.endsOn = row.date();
        account.placeId = row.uuid();
        account.placePrecision = row.word(PlacePrecision.class);
        return account;
    }
}
