package org.ballotwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database sets the original of each source, in whatever order sources arrive and however they are linked. */
@QuarkusTest
class VoiceLineTest {
    @Inject
    Sql sql;

    @AfterEach
    void clear() {
        sql.run("delete from source where starts_with(publisher, 'Line ')");
    }

    /** One transaction, as when a casebook is loaded: a copy may precede its original. */
    @Test
    void a_copy_may_come_before_its_original() {
        sql.run("do $$ begin " + insert(3, "2") + insert(2, "1") + insert(1, null) + " end $$");

        assertThat(voices()).isEqualTo("1: -, 2: 1, 3: 1");
    }

    @Test
    void an_original_that_turns_out_to_be_a_copy_takes_its_copies_along() {
        sql.run("do $$ begin " + insert(1, null) + insert(2, "1") + insert(3, "2") + insert(4, null) + " end $$");

        sql.run("update source set derived_from_id = cast(? as uuid) where publisher = 'Line 1'", id("4"));
        assertThat(voices()).isEqualTo("1: 4, 2: 4, 3: 4, 4: -");

        sql.run("update source set derived_from_id = null where publisher = 'Line 2'");
        assertThat(voices()).isEqualTo("1: 4, 2: -, 3: 2, 4: -");
    }

    /** Casebooks with cycles are refused; a cycle from elsewhere must not cause an endless loop. */
    @Test
    void sources_that_copy_each_other_are_one_voice() {
        sql.run("do $$ begin " + insert(1, "2") + insert(2, "3") + insert(3, "1") + insert(4, "3") + " end $$");
        assertThat(voices()).isEqualTo("1: -, 2: 1, 3: 1, 4: 1");

        sql.run("update source set derived_from_id = null where publisher = 'Line 3'");
        assertThat(voices()).isEqualTo("1: 3, 2: 3, 3: -, 4: 3");
    }

    private static String insert(int number, String original) {
        return "insert into source (id, publisher, kind, derived_from_id) values ('%s', 'Line %d', 'NGO', %s);"
                .formatted(id(String.valueOf(number)), number, original == null ? "null" : "'" + id(original) + "'");
    }

    private static String id(String number) {
        return "00000000-0000-4000-8000-00000000f00" + number;
    }

    private String voices() {
        return sql.value("""
                select string_agg(substr(s.publisher, 6) || ': ' || coalesce(substr(v.publisher, 6), '-'), ', '
                  order by s.publisher)
                from source s
                left join source v on v.id = s.voice_id
                where starts_with(s.publisher, 'Line ')""");
    }
}
