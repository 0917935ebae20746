package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The former versions that the database keeps of changed or deleted rows. */
@QuarkusTest
class TemporalQueryTest {
    private static final String ID = "00000000-0000-4000-8000-00000000fa57";

    @Inject
    Sql sql;

    @Inject
    Bygone bygone;

    @AfterEach
    void clear() {
        sql.run("delete from place where id = '" + ID + "'");
        sql.run("delete from revision where subject_id = '" + ID + "'");
        bygone.forget();
    }

    /** A later migration that adds a table or a column must call keep_past. */
    @Test
    void every_column_of_a_revised_row_keeps_its_former_value() {
        assertThat(sql.column("""
                select c.relname || '.' || a.attname
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'revised')
                  and not (
                    exists (
                      select from pg_attribute e
                      where e.attrelid = to_regclass(c.relname || '_ever') and e.attname = a.attname)
                    and exists (
                      select from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_left'))""")).isEmpty();
    }

    @Test
    void each_moment_has_one_row_or_none() {
        at(
                "2024-01-01",
                "insert into place (id, name, kind, country_id) select '" + ID
                        + "', 'First', 'CITY', id from country limit 1");
        at("2024-02-01", "update place set name = 'Second' where id = '" + ID + "'");
        at("2024-03-01", "delete from place where id = '" + ID + "'");

        assertThat(List.of("2023-12-31", "2024-01-01", "2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"))
                .extracting(this::heldOn)
                .containsExactly("", "First", "First", "Second", "Second", "");
    }

    @Test
    void a_clock_that_was_set_back_yields_no_duplicates() {
        at(
                "2024-01-01",
                "insert into place (id, name, kind, country_id) select '" + ID
                        + "', 'First', 'CITY', id from country limit 1");
        at("2024-03-01", "update place set name = 'Second' where id = '" + ID + "'");
        at("2024-02-01", "update place set name = 'Third' where id = '" + ID + "'");

        assertThat(List.of("2024-01-31", "2024-02-15", "2024-03-01"))
                .extracting(this::heldOn)
                .containsExactly("First", "First", "Third");
    }

    private void at(String day, String change) {
        sql.run("do $do$ begin perform set_config('ballotwatch.at', '" + day + "T00:00:00Z', true); " + change
                + "; end $do$");
    }

    private String heldOn(String day) {
        return String.join(
                " ",
                sql.column("select name from place_ever where id = '" + ID + "' and held_since <= '" + day
                        + "T00:00:00Z' and (held_until is null or held_until > '" + day + "T00:00:00Z')"));
    }
}
