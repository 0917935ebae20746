package org.ballotwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement belongs to the country of its subject, and follows corrections of that. */
@QuarkusTest
class StatementCountryTest {
    private static final String SPOKEN_OF = "00000000-0000-4000-8000-0000000057a7";

    @Inject
    Sql sql;

    @BeforeEach
    void record() {
        clear();
        sql.run("insert into source (id, publisher, kind) values ('" + SPOKEN_OF + "', 'A source', 'NGO')");
        for (String table : List.of("election", "incident")) {
            String type = table.equals("election") ? "PARLIAMENTARY" : "ATTACK";
            sql.run("insert into " + table + " (id, title, country_id, type, starts_on, ends_on) select '" + SPOKEN_OF
                    + "', 'Spoken of', c.id, '" + type + "', date '2001-01-01', date '2001-01-01' from country c"
                    + " where c.code = 'TV'");
        }
        sql.run("insert into dispute (id, title, election_id, type) values ('" + SPOKEN_OF + "', 'Spoken of', '"
                + SPOKEN_OF + "', 'APPEAL')");
        for (String subject : List.of("incident_id", "election_id", "dispute_id")) {
            sql.run("insert into statement (id, " + subject + ", speaker_words, kind, summary, source_id, public_by,"
                    + " recorded_by) values (gen_random_uuid(), '" + SPOKEN_OF + "', 'Somebody', 'OTHER', '" + subject
                    + "', '" + SPOKEN_OF + "', '2001-02-01', 'countries')");
        }
    }

    @AfterEach
    void clear() {
        sql.run("delete from statement where recorded_by = 'countries'");
        for (String table : List.of("dispute", "election", "incident", "source")) {
            sql.run("delete from " + table + " where id = '" + SPOKEN_OF + "'");
        }
    }

    @Test
    void it_is_the_country_of_the_incident_the_election_or_the_disputed_election() {
        assertThat(spokenOfIn("TV")).containsExactly("dispute_id", "election_id", "incident_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident", "election"})
    void it_changes_with_its_subject(String table) {
        sql.run("update " + table + " set country_id = (select id from country where code = 'NR') where id = '"
                + SPOKEN_OF + "'");
        assertThat(spokenOfIn("NR"))
                .isEqualTo(table.equals("incident") ? List.of("incident_id") : List.of("dispute_id", "election_id"));
    }

    private List<String> spokenOfIn(String code) {
        return sql.column("select s.summary from statement s join country c on c.id = s.country_id where c.code = '"
                + code + "' and s.recorded_by = 'countries' order by s.summary");
    }
}
