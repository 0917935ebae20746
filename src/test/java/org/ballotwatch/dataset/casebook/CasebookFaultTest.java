package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults in a cell are reported with their place and with what would be right. A fault that is not found here would
 * return as a database error, which has neither.
 */
@QuarkusTest
class CasebookFaultTest {
    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book() {
        return CasebookFolder.example(folder, "faults", "FT-", "AX");
    }

    @Test
    void all_faults_are_reported_at_once_and_nothing_is_stored() {
        Map<String, String> before = loading.digests();
        CasebookFolder book = book().set("sources.csv", 3, "kind", "PAPER")
                .set("elections.csv", 2, "starts_on", "7 May 2023")
                .set("figures.csv", 4, "best", "many")
                .set("accounts.csv", 4, "source", "");

        assertThat(loading.problems(book))
                .containsExactly(
                        "sources.csv:3: kind: 'PAPER' is not one of ELECTION_AUTHORITY, COURT, STATE_AGENCY,"
                                + " OFFICIAL_STATEMENT, IGO, NGO, OBSERVER_REPORT, HUMAN_RIGHTS_BODY, NEWS_AGENCY,"
                                + " INTERNATIONAL_MEDIA, NATIONAL_MEDIA, ENCYCLOPEDIA, DATASET, SOCIAL_MEDIA, LAW,"
                                + " ACADEMIC, OPINION_POLL, PHOTO, VIDEO, AUDIO, INTERVIEW",
                        "elections.csv:2: starts_on: '7 May 2023' is not a date like 2021-11-07",
                        "accounts.csv:4: source: is required",
                        "figures.csv:4: best: 'many' is not a number like 17 or 44.5, with at most 18 digits");
        assertThat(loading.digests()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "1500-02-29, is a day that does not exist",
        "2021-02-29, is a day that does not exist",
        "2021-10-10T00:00, 'is not a date like 2021-11-07, without a time of day'",
        "0000-01-01, is out of range: years run from 0001 to 9999",
    })
    void a_cell_with_an_invalid_day_is_refused(String day, String complaint) {
        assertThat(loading.problems(book().set("elections.csv", 2, "starts_on", day)))
                .contains("elections.csv:2: starts_on: '" + day + "' " + complaint);
    }

    /** The last column is the beginning of the message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sources.csv        | publisher      |            | is required
            incidents.csv      | type           | RIOT       | 'RIOT' is not one of ASSASSINATION, ASSASSINATION_ATTEMPT,
            elections.csv      | type           | local      | 'local' is not one of PARLIAMENTARY,
            election_links.csv | criteria       | STATED     | 'STATED' is not one of STATED_BY_SOURCE,
            figures.csv        | rank           | BEST       | 'BEST' is not one of PREFERRED, NORMAL, DEPRECATED
            places.csv         | country        | XX         | 'XX' is not a country code
            organizations.csv  | country        | xx         | 'xx' is not a country code
            party_relations.csv | relation      | ALLY       | 'ALLY' is not one of MEMBER_OF, SUCCESSOR, MERGER, SPLINTER, RENAMED
            tenures.csv        | country        | XX         | 'XX' is not a country code
            tenures.csv        | role           |            | is required
            sources.csv        | language       | English    | 'English' is not an ISO 639 code
            disputes.csv       | type           | QUARREL    | 'QUARREL' is not one of COMPLAINT, APPEAL,
            dispute_steps.csv  | status         | won        | 'won' is not one of FILED, PENDING, HEARING,
            statements.csv     | kind           |            | is required
            statements.csv     | summary        |            | is required
            names.csv          | language       | EN         | 'EN' is not an ISO 639 code
            """)
    void an_unknown_word_is_refused(String file, String column, String value, String complaint) {
        assertOneProblem(file, column, value, complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sources.csv       | published_on | 2023-02-29   | '2023-02-29' is a day that does not exist
            sources.csv       | retrieved_on | 2023-05-07   | '2023-05-07' is before published_on, which is 2023-05-08
            sources.csv       | retrieved_on | 8.5.2023     | '8.5.2023' is not a date like 2021-11-07
            elections.csv     | ends_on      | 2023-05-06   | '2023-05-06' is before starts_on, which is 2023-05-07
            incidents.csv     | ends_on      | 2023-05-07   | '2023-05-07' is before starts_on, which is 2023-05-08
            incidents.csv     | starts_on    | 2023-05      | '2023-05' is not a date like
            incidents.csv     | starts_on    | +999999-01-01 | '+999999-01-01' is not a date like
            accounts.csv      | ends_on      | 2023-05-06   | '2023-05-06' is before starts_on, which is 2023-05-07
            parties.csv       | founded_on   | 1990         | '1990' is not a date like 2021-11-07; give its first day, and MONTH or YEAR as precision where there is a column for it; else leave it empty
            sources.csv       | published_on | 2999-01-01   | '2999-01-01' is still to come; give a day until
            sources.csv       | retracted_on | 2999-01-01   | '2999-01-01' is still to come; give a day until
            incidents.csv     | starts_on    | 2023-05-08 00:30 | '2023-05-08 00:30' is not a date like 2021-11-07, without a time of day
            tenures.csv       | since        | 2019         | '2019' is not a date like
            tenures.csv       | until        | 2018-12-31   | '2018-12-31' is before since, which is 2019-01-01
            tenures.csv       | held_on      | 2018-12-31   | '2018-12-31' is before since, which is 2019-01-01
            party_relations.csv | until      | 2018-12-31   | '2018-12-31' is before since, which is 2019-01-01
            dispute_steps.csv | taken_on     | 8 May 2023   | '8 May 2023' is not a date like
            statements.csv    | said_on      | 2023-02-29   | '2023-02-29' is a day that does not exist
            results.csv   | known_since  | yesterday    | 'yesterday' is not a date like
            """)
    void an_invalid_day_or_one_out_of_order_is_refused(String file, String column, String value, String complaint) {
        assertOneProblem(file, column, value, complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            results.csv | best        | 5.5           | '5.5' is not a whole number
            results.csv | best        | 3000000000    | '3000000000' is not a whole number like 17, at most 2,147,483,647
            results.csv | low         | 6             | '6' is above best, which is 5
            results.csv | best        | 6             | '6' is above high, which is 5
            results.csv | low         | -1            | '-1' is below 0
            results.csv | votes       | 1,200         | '1,200' is not a whole number like 17, with at most 18 digits; write digits alone, with a point before decimals
            results.csv | votes       | -3            | '-3' is below 0
            results.csv | votes       | ٣             | '٣' is not a whole number
            results.csv | vote_share  | 100.5         | '100.5' is not between 0 and 100
            results.csv | vote_share  | -0.1          | '-0.1' is not between 0 and 100
            results.csv | vote_share  | 12 %          | '12 %' is not a number like 17 or 44.5, with at most 18 digits; write digits alone, with a point before decimals
            figures.csv     | high        | 1e999999      | '1e999999' is not a number
            figures.csv     | low         | 99.5          | '99.5' is not a whole number
            figures.csv     | low         | -1            | '-1' is below 0
            sources.csv     | reliability | 5             | '5' is not between 0 and 4
            elections.csv   | seats_total | 0             | '0' is below 1
            places.csv      | latitude    | 33.3          | needs a longitude, and a longitude needs it; give both or neither
            """)
    void an_invalid_number_or_one_out_of_range_is_refused(String file, String column, String value, String complaint) {
        assertOneProblem(file, column, value, complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            results.csv    | rank            | DEPRECATED | rank_reason | is required unless the rank is NORMAL
            figures.csv        | weapon          | DRONE      | weapon      | is only allowed with WEAPONS_USED, WEAPONS_INTERCEPTED
            participations.csv | attribution     | NO_CLAIM   | attribution | NO_CLAIM means that nobody claimed it;
            statements.csv     | speaker         |            | speaker     | Give either speaker or
            statements.csv     | speaker_words   | a man      | speaker     | Give either speaker or
            statements.csv     | on_behalf_of    | FT-tide    | on_behalf_of | 'FT-tide' is the speaker; leave it empty
            participations.csv | label           |            | actor       | Give an actor or a label, unless
            incidents.csv      | place           |            | place_precision | needs a place
            incidents.csv      | date_precision  | RANGE      | ends_on         | is required with the precision RANGE
            tenures.csv        | country         |            | organization | Give the organization or the country
            party_relations.csv | held_on        | 2023-01-01 | until | '2022-12-31' is before held_on, which is 2023-01-01
            party_relations.csv | other          | FT-tide    | other | 'FT-tide' is the party itself
            accounts.csv       | place           |            | place_precision | needs a place
            election_links.csv | criteria        | "STATED_BY_SOURCE|STATED_BY_SOURCE" | criteria | "'STATED_BY_SOURCE|STATED_BY_SOURCE' contains a duplicate"
            """)
    void cells_that_contradict_each_other_are_refused(
            String file, String column, String value, String told, String complaint) {
        assertThat(loading.problems(book().set(file, 2, column, value == null ? "" : value)))
                .singleElement()
                .asString()
                .startsWith(file + ":2: " + told + ": " + complaint);
    }

    @ParameterizedTest
    @CsvSource({"figures.csv, as_written", "statements.csv, label", "statements.csv, summary"})
    void too_long_a_text_is_refused(String file, String column) {
        assertOneProblem(file, column, "x".repeat(201), "is longer than 200 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "incidents.csv, title, has a line break (U+000A), '1\n2'",
        "sources.csv, publisher, has a change of direction (U+202E), 1\u202e2",
        "names.csv, name, has a control character (U+0007), 1\u00072",
        "figures.csv, note, has a control character (U+0007), '1\n\u00072'",
    })
    void characters_that_hide_text_are_refused(String file, String column, String complaint, String value) {
        assertOneProblem(file, column, value, complaint);
    }

    @Test
    void a_turnout_above_1000_percent_is_refused() {
        assertThat(loading.problems(book().set("figures.csv", 4, "high", "1161.5")))
                .containsExactly("figures.csv:4: high: '1161.5' is not between 0 and 1000");
    }

    @Test
    void a_report_that_becomes_known_in_the_future_is_refused() {
        assertOneProblem("figures.csv", "known_since", "2999-01-01", "'2999-01-01' is still to come");
    }

    @Test
    void no_claim_in_another_role_than_perpetrator_is_refused() {
        CasebookFolder book = book().set("participations.csv", 3, "actor", "")
                .set("participations.csv", 3, "attribution", "NO_CLAIM");

        assertThat(loading.problems(book))
                .containsExactly("participations.csv:3: role: must be PERPETRATOR if the attribution is NO_CLAIM");
    }

    private void assertOneProblem(String file, String column, String value, String complaint) {
        cells_that_contradict_each_other_are_refused(file, column, value, column, complaint);
    }
}
