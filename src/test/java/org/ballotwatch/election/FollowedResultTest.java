package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The predecessor with which a party without a result in the previous election is compared. */
@QuarkusTest
class FollowedResultTest {
    private static final String NOW = "FR-2023-05-07";
    private static final String THEN =
            "key|FR-2019-05-05|title|Before|type|LOCAL|country|AX|chamber|Town council|place|FR-harbour|starts_on|2019-05-05";

    private static final String SEATS = """
            election,party,best,stage,source
            FR-2019-05-05,FR-shore,7,CERTIFIED,FR-herald
            FR-2019-05-05,FR-old,3,CERTIFIED,FR-herald
            FR-2019-05-05,FR-a,2,RECOUNT,FR-herald
            FR-2019-05-05,FR-b,1,CERTIFIED,FR-herald
            FR-2023-05-07,FR-tide,5,UNOFFICIAL_PARTIAL,FR-herald
            FR-2023-05-07,FR-shore,4,UNOFFICIAL_PARTIAL,FR-herald
            FR-2023-05-07,FR-new,1,CERTIFIED,FR-herald
            FR-2023-05-07,FR-union,1,CERTIFIED,FR-herald
            FR-2023-05-07,FR-splinter,1,CERTIFIED,FR-herald
            FR-2023-05-07,FR-late,1,CERTIFIED,FR-herald
            FR-2023-05-07,FR-doubt,1,CERTIFIED,FR-herald
            FR-2023-05-07,FR-x,1,CERTIFIED,FR-herald
            """;

    private static final String TIES = """
            party,relation,other,since,until,source,known_since,rank,rank_reason
            FR-tide,MEMBER_OF,FR-shore,2019-01-01,2022-12-31,FR-herald,,,
            FR-new,RENAMED,FR-mid,,,FR-herald,2023-06-01,,
            FR-mid,RENAMED,FR-old,,,FR-herald,2023-06-01,,
            FR-union,MERGER,FR-a,,,FR-herald,2023-06-01,,
            FR-union,MERGER,FR-b,,,FR-herald,2023-06-01,,
            FR-splinter,SPLINTER,FR-old,,,FR-herald,2023-06-01,,
            FR-late,SUCCESSOR,FR-a,2023-05-08,,FR-herald,2023-06-01,,
            FR-doubt,SUCCESSOR,FR-b,,,FR-herald,2023-06-01,DEPRECATED,doubtful
            FR-x,RENAMED,FR-y,,,FR-herald,2023-06-01,,
            FR-y,RENAMED,FR-x,,,FR-herald,2023-06-01,,
            """;

    @Inject
    Loading loading;

    @Inject
    SqlStatements statements;

    @TempDir
    Path folder;

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("followed", "FR-");
    }

    /** Tide was a member of Shore, which ran in both elections, from 2019 to 2022. */
    private void load() {
        String parties = Stream.of("old mid new a b union splinter late doubt x y".split(" "))
                .map(party -> "FR-%1$s,%1$s,PARTY,AX\n".formatted(party))
                .collect(Collectors.joining());
        loading.load(CasebookFolder.example(folder, "followed", "FR-", "AX")
                .add("elections.csv", THEN.split("\\|"))
                .with(
                        "parties.csv",
                        "key,name,kind,country\nFR-tide,tide,PARTY,AX\nFR-shore,shore,ALLIANCE,AX\n" + parties)
                .with("results.csv", SEATS)
                .with("party_relations.csv", TIES));
    }

    @Test
    void each_party_is_compared_with_its_predecessor() {
        load();
        assertThat(compared(""))
                .containsAllEntriesOf(Map.of(
                        "tide", "ALLIANCE shore 7 +0 UNOFFICIAL_PARTIAL/CERTIFIED",
                        "shore", "LATEST_STAGE shore 7 +0 UNOFFICIAL_PARTIAL/CERTIFIED",
                        "new", "PREDECESSOR old 3 +0 CERTIFIED/CERTIFIED",
                        "union", "MERGED_PARTIES union 3 +2 CERTIFIED/RECOUNT"))
                .containsEntry("splinter", "null")
                .containsEntry("late", "null")
                .containsEntry("doubt", "null")
                .containsEntry("x", "null");
    }

    @Test
    void relations_not_yet_known_are_not_followed() {
        load();
        assertThat(compared("(asOf: \"2023-05-31\")"))
                .containsEntry("new", "null")
                .containsEntry("union", "null")
                .containsEntry("tide", "ALLIANCE shore 7 +0 UNOFFICIAL_PARTIAL/CERTIFIED");
    }

    /** Catches a statement per party, and a search for predecessors if every party has its own result. */
    @Test
    void following_costs_one_statement_for_any_number_of_parties() {
        load();
        String election = "election(externalId: {scheme: \"casebook\", value: \"" + NOW + "\"})";
        statements.forget();
        GraphQLClient.data(
                "{ " + election + " { results { change changePercent comparison previous { share } } } }", Map.of());
        assertThat(statements.seen()).hasSize(4);
        statements.forget();
        GraphQLClient.data(
                "{ party(externalId: {scheme: \"casebook\", value: \"FR-shore\"}) { results { change } } }", Map.of());
        assertThat(statements.seen()).hasSize(3).noneMatch(sql -> sql.contains("party_relation"));
    }

    private static Map<String, String> compared(String arguments) {
        JsonNode results = GraphQLClient.data(
                        "{ election(externalId: {scheme: \"casebook\", value: \"" + NOW + "\"}) { results"
                                + arguments
                                + " { party { name } stage comparison previous { party { name } seats { best } stage"
                                + " parts { party { name } } } } } }",
                        Map.of())
                .at("/election/results");
        Map<String, String> compared = new TreeMap<>();
        for (JsonNode result : results) {
            JsonNode previous = result.get("previous");
            compared.put(
                    result.at("/party/name").asText(),
                    previous.isNull()
                            ? result.get("comparison").asText()
                            : "%s %s %s +%d %s/%s"
                                    .formatted(
                                            result.get("comparison").asText(),
                                            previous.at("/party/name").asText(),
                                            previous.at("/seats/best").asText(),
                                            previous.get("parts").size(),
                                            result.get("stage").asText(),
                                            previous.get("stage").asText()));
        }
        return compared;
    }
}
