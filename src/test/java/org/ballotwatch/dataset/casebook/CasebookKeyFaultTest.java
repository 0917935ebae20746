package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References by key, within a casebook and to the database, where iraq-2021 is loaded. */
@QuarkusTest
class CasebookKeyFaultTest {
    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book() {
        return CasebookFolder.example(folder, "key-faults", "KF-", "AX");
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThat(loading.problems(book().set("accounts.csv", 3, "place", "KF-hall")))
                .containsExactly("accounts.csv:3: place: There is no place with the id or key 'KF-hall'");
    }

    /** The database has one table for all actors, but only a party can have a party's results. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            results.csv    | party    | KF-police     | an organization | a party
            participations.csv | incident | KF-2023-05-07 | an election     | an incident
            tenures.csv        | person   | KF-tide       | a party         | a person
            tenures.csv        | organization | KF-harbourmaster | a person | an organization or a party
            party_relations.csv | other   | KF-police     | an organization | a party
            figures.csv        | event    | KF-herald     | a source        | an incident or an election
            names.csv          | actor    | KF-harbour    | a place         | a person, a party or an organization
            disputes.csv       | election | KF-2023-05-08-blockade | an incident | an election
            disputes.csv       | before   | KF-tide       | a party         | an organization
            dispute_steps.csv  | dispute  | KF-2023-05-07 | an election     | a dispute
            statements.csv     | subject  | KF-tide       | a party | an incident, an election or a dispute
            statements.csv     | speaker  | KF-harbour    | a place | a person, a party or an organization
            sources.csv        | derived_from | IQ-fatah-alliance | a party | a source
            """)
    void a_key_of_another_kind_of_record_is_refused(
            String file, String column, String key, String kind, String wanted) {
        assertThat(loading.problems(book().set(file, 2, column, key)))
                .containsExactly("%s:2: %s: '%s' is %s; this takes %s".formatted(file, column, key, kind, wanted));
    }

    @Test
    void a_key_defined_twice_is_refused() {
        assertThat(loading.problems(book().set("organizations.csv", 2, "key", "KF-herald")))
                .contains("organizations.csv:2: key: 'KF-herald' is already defined in sources.csv:2; choose another");
    }

    /** A person cannot become a party, since other records may refer to the person. */
    @Test
    void a_key_stored_for_another_kind_of_record_is_refused() {
        assertThat(loading.problems(book().add("parties.csv", "key", "barham-salih", "name", "B", "kind", "PARTY")))
                .containsExactly("parties.csv:4: key: 'barham-salih' is already the key of a person in the database;"
                        + " choose another");
    }

    @ParameterizedTest
    @CsvSource({"organizations.csv, name", "organizations.csv, key", "sources.csv, publisher"})
    void a_text_too_long_for_an_index_is_refused(String file, String column) {
        assertThat(loading.problems(book().set(file, 2, column, "x".repeat(501))))
                .contains(file + ":2: " + column + ": is longer than 500 characters");
    }

    @Test
    void a_duplicate_report_is_refused_in_any_order_and_wording() {
        CasebookFolder book = book().add(
                        "accounts.csv",
                        "source",
                        "KF-herald",
                        "event",
                        "KF-2023-05-07",
                        "starts_on",
                        "2023-05-07",
                        "place",
                        "KF-harbour",
                        "place_precision",
                        "CITY",
                        "known_since",
                        "2023-05-08",
                        "rank",
                        "NORMAL");

        assertThat(loading.problems(book))
                .containsExactly("accounts.csv:5: is a duplicate of accounts.csv:2; leave one of them out");
    }

    @Test
    void a_duplicate_name_is_refused() {
        CasebookFolder book = book().add("names.csv", "actor", "KF-tide", "name", "TP", "kind", "SHORT");

        assertThat(loading.problems(book))
                .containsExactly("names.csv:3: name: 'TP' is already given to this actor in names.csv:2");
    }

    @Test
    void an_incident_linked_to_itself_is_refused() {
        String blockade = "KF-2023-05-08-blockade";
        CasebookFolder book = book().add(
                        "incident_links.csv",
                        "incident",
                        blockade,
                        "other",
                        blockade,
                        "relation",
                        "FOLLOWED",
                        "source",
                        "KF-herald");

        assertThat(loading.problems(book))
                .containsExactly("incident_links.csv:2: other: '" + blockade + "' is the incident itself");
    }
}
