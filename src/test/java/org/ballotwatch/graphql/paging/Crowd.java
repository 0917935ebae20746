package org.ballotwatch.graphql.paging;

import static java.util.Comparator.comparing;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;

/** Random incidents, many on the same day, in a country that no other test uses. Deleted on close. */
final class Crowd implements AutoCloseable {
    static final String COUNTRY = "NR";
    static final LocalDate FIRST_DAY = LocalDate.of(2001, 2, 25);
    static final int DAYS = 9;

    private static final String HERE = "(select id from country where code = '" + COUNTRY + "')";
    private static final UUID SOURCE = UUID.fromString("00000000-0000-4000-8000-00000000c0de");

    /** PostgreSQL compares UUIDs byte by byte, like their text; Java's own order differs. */
    static final Comparator<Row> BY_DAY = comparing(Row::day).thenComparing(row -> row.id.toString());

    record Row(UUID id, LocalDate day) {
        String globalId() {
            return GlobalId.encode('I', id);
        }
    }

    static List<String> ids(List<Row> rows, Comparator<Row> order) {
        return rows.stream().sorted(order).map(Row::globalId).toList();
    }

    private final AgroalDataSource database;
    private final Random random;

    Crowd(AgroalDataSource database, Random random) {
        this.database = database;
        this.random = random;
        clear();
        run("insert into source (id, publisher, kind) values (?, 'A random source', 'DATASET')", SOURCE);
    }

    /** Adds a number of new incidents. */
    List<Row> incidents(int number) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Row row = new Row(uuid(), FIRST_DAY.plusDays(random.nextInt(DAYS)));
            run(
                    "insert into incident (id, title, type, country_id, starts_on, ends_on)"
                            + " values (?, 'A random incident', 'OTHER', " + HERE + ", ?, ?)",
                    row.id,
                    row.day,
                    row.day);
            rows.add(row);
        }
        return rows;
    }

    void remove(Row incident) {
        run("delete from incident where id = ?", incident.id);
    }

    UUID election(LocalDate day) {
        UUID id = uuid();
        run(
                "insert into election (id, title, country_id, type, starts_on, ends_on)"
                        + " values (?, 'A random election', " + HERE + ", 'LOCAL', ?, ?)",
                id,
                day,
                day);
        return id;
    }

    /** Adds another reason for the link between the incident and the election; a retired one no longer counts. */
    void tie(Row incident, UUID election, boolean retired) {
        run(
                "insert into election_link_report (id, incident_id, election_id, criteria, confidence, rule,"
                        + " rule_version, explanation, recorded_by, retired_at, retired_by, retired_by_id) values (?, ?, ?,"
                        + " '{EDITOR_JUDGEMENT}', 'POSSIBLE', 'random', 1, 'A random tie.', 'test',"
                        + (retired ? " now(), 'test', 'database')" : " null, null, null)"),
                uuid(),
                incident.id,
                election);
    }

    UUID person() {
        UUID id = uuid();
        run("insert into actor (id, actor_kind, name) values (?, 'PERSON', 'A random person')", id);
        return id;
    }

    UUID organization() {
        UUID id = uuid();
        run(
                "insert into actor (id, actor_kind, organization_kind, name)"
                        + " values (?, 'ORGANIZATION', 'OTHER', 'A random organization')",
                id);
        return id;
    }

    void participates(UUID actor, Row incident, String role) {
        run(
                "insert into participation (id, incident_id, actor_id, role, source_id, public_by, recorded_by)"
                        + " values (?, ?, ?, ?, ?, '2001-01-01', 'test')",
                uuid(),
                incident.id,
                actor,
                role,
                SOURCE);
    }

    @Override
    public void close() {
        clear();
    }

    private void clear() {
        run("delete from participation where source_id = ?", SOURCE);
        run("delete from election_link_report where rule = ?", "random");
        run("delete from incident where title = ?", "A random incident");
        run("delete from election where title = ?", "A random election");
        run("delete from actor where name like ?", "A random %");
        run("delete from source where id = ?", SOURCE);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
