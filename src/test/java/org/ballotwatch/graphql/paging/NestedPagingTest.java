package org.ballotwatch.graphql.paging;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.paging.Crowd.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists beneath many parents at once are paged as if each were alone. */
@QuarkusTest
class NestedPagingTest {
    private static final int SIZE = 9;

    @Inject
    AgroalDataSource database;

    /** An entry of a list, with the keys that precede its id in the ordering. */
    private record Entry(long key, Row row) {
        static final Comparator<Entry> ORDER =
                comparing(Entry::key).thenComparing(entry -> entry.row.id().toString());
    }

    /** A parent with what its list holds, in order. */
    private record Parent(String id, List<Entry> entries) {
        /** A page beyond a cursor, which may come from another list. */
        List<String> window(Entry beyond, boolean backward) {
            List<String> all = entries.stream()
                    .filter(e ->
                            beyond == null || (Entry.ORDER.compare(e, beyond) < 0) == backward && !e.equals(beyond))
                    .map(entry -> entry.row.globalId())
                    .toList();
            int cut = Math.min(SIZE, all.size());
            return backward ? all.subList(all.size() - cut, all.size()) : all.subList(0, cut);
        }
    }

    // Several reasons link one incident to one election, and one incident to both: still one entry in each list.
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void the_incidents_around_two_elections_are_each_seen_once_nearest_first(long seed) {
        Random random = new Random(seed);
        try (Crowd crowd = new Crowd(database, random)) {
            List<Row> rows = crowd.incidents(150);
            List<Parent> elections = List.of(
                    tied(crowd, rows, Crowd.FIRST_DAY.plusDays(2), random),
                    tied(crowd, rows, Crowd.FIRST_DAY.plusDays(6), random));
            String query = "{ elections(filter: {country: \"" + Crowd.COUNTRY + "\"}) { nodes { id"
                    + " incidents(orderBy: NEAREST_FIRST, %s) { nodes { incident { id } } " + Taken.FIELDS + " } } } }";
            walk(query, "/elections/nodes", "/incident/id", elections);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 50, 600})
    void the_incidents_of_people_and_organizations_are_each_seen_once_in_the_requested_roles(long seed) {
        Random random = new Random(seed);
        try (Crowd crowd = new Crowd(database, random)) {
            List<Row> rows = crowd.incidents(150);
            List<Parent> actors = List.of(
                    takingPart(crowd, rows, crowd.person(), random),
                    takingPart(crowd, rows, crowd.organization(), random));
            String list = "incidents(orderBy: EARLIEST_FIRST, roles: [TARGET, VICTIM], %1$s) { nodes { id } "
                    + Taken.FIELDS + " }";
            String query = "{ nodes(ids: [\"" + actors.get(0).id + "\", \"" + actors.get(1).id + "\"]) { id"
                    + " ... on Person { " + list + " } ... on Organization { " + list + " } } }";
            walk(query, "/nodes", "/id", actors);
        }
    }

    private static Parent tied(Crowd crowd, List<Row> rows, LocalDate day, Random random) {
        UUID election = crowd.election(day);
        List<Entry> tied = new ArrayList<>();
        for (Row row : rows) {
            int ties = random.nextInt(4);
            for (int i = 0; i < ties; i++) {
                crowd.tie(row, election, ties == 1);
            }
            if (ties > 1) {
                tied.add(new Entry(Math.abs(row.day().toEpochDay() - day.toEpochDay()), row));
            }
        }
        tied.sort(Entry.ORDER);
        return new Parent(GlobalId.encode('E', election), tied);
    }

    private static Parent takingPart(Crowd crowd, List<Row> rows, UUID actor, Random random) {
        List<Entry> inRole = new ArrayList<>();
        for (Row row : rows) {
            List<String> roles = new ArrayList<>(List.of("TARGET", "VICTIM", "BYSTANDER"));
            roles.removeIf(role -> random.nextInt(3) > 0);
            roles.forEach(role -> crowd.participates(actor, row, role));
            if (roles.contains("TARGET") || roles.contains("VICTIM")) {
                inRole.add(new Entry(row.day().toEpochDay(), row));
            }
        }
        inRole.sort(Entry.ORDER);
        return new Parent(GlobalId.encode('A', actor), inRole);
    }

    /** Each parent's list is walked in both directions; the others' lists are cut at the same cursors and checked too. */
    private static void walk(String query, String parents, String id, List<Parent> all) {
        for (Parent walked : all) {
            for (boolean backward : List.of(false, true)) {
                int seen = 0;
                Entry beyond = null;
                String cursor = null;
                while (seen < walked.entries.size()) {
                    String window = Taken.window(backward, SIZE, cursor);
                    Map<String, Taken> pages = pages(query.formatted(window), parents, id);
                    for (Parent parent : all) {
                        assertThat(pages.get(parent.id).ids()).isEqualTo(parent.window(beyond, backward));
                        assertThat(pages.get(parent.id).totalCount()).isEqualTo(parent.entries.size());
                    }
                    Taken page = pages.get(walked.id);
                    seen += page.ids().size();
                    assertThat(page.more(backward)).isEqualTo(seen < walked.entries.size());
                    cursor = page.cursor(backward);
                    beyond = walked.entries.get(backward ? walked.entries.size() - seen : seen - 1);
                }
            }
        }
    }

    private static Map<String, Taken> pages(String query, String parents, String id) {
        Map<String, Taken> pages = new HashMap<>();
        for (JsonNode parent : GraphQLClient.data(query, Map.of()).at(parents)) {
            pages.put(parent.get("id").asText(), Taken.of(parent.get("incidents"), id));
        }
        return pages;
    }
}
