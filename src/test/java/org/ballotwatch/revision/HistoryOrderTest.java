package org.ballotwatch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryOrderTest {
    @Inject
    Sql sql;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void remove_the_records() {
        sql.run("delete from source where id = ?", id);
        sql.run("delete from revision where subject_id = ?", id);
    }

    /** A transaction that began early and waited for the record writes after another one whose time is later. */
    @Test
    void the_latest_change_comes_first_even_if_its_time_is_earlier() {
        sql.run("insert into source (id, publisher, kind) values (?, 'The Herald', 'NGO')", id);
        rename("The Harbour Herald", "2001-01-02");
        rename("The Port Herald", "2001-01-01");
        List<String> names = GraphQLClient.path(
                        "{ node(id: \"" + GlobalId.encode(Source.KIND, id)
                                + "\") { ... on Source { history { changes { after } } } } }",
                        Map.of())
                .getList("data.node.history.changes.after.flatten()");
        assertThat(names).containsExactly("The Port Herald", "The Harbour Herald");
    }

    private void rename(String publisher, String at) {
        sql.run("""
                do $$ begin
                    perform set_config('ballotwatch.at', '%s', true);
                    update source set publisher = '%s' where id = '%s';
                end $$""".formatted(at, publisher, id));
    }
}
