package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Candidates, options, other seats and places have results as parties do. */
@QuarkusTest
class ContestantTest {
    private static final String NUMBERS =
            "results { contestant { kind name } votes { best low high disagreement voices } voteShare { best } elected }";

    @Inject
    VoteFixture votes;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String board;

    @BeforeEach
    void record() {
        board = votes.source("ELECTION_AUTHORITY");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_candidate_without_a_party_has_votes_and_a_share() {
        String election = presidential();
        String candidate = votes.person("Oda Kell");
        votes.result(
                election,
                board,
                "candidate: \"%s\", votes: 1234, voteShare: 45, elected: true, stage: CERTIFIED".formatted(candidate));

        assertThat(VoteFixture.text(election, NUMBERS))
                .isEqualTo(
                        "results:[contestant:kind:CANDIDATE,name:Oda Kell,"
                                + "votes:best:1234,low:1234,high:1234,disagreement:0.0,voices:1,voteShare:best:45,elected:true]");
        assertThat(GraphQLClient.ask("{ node(id: \"" + candidate
                                + "\") { ... on Person { results { election { title } votes { best } } } } }")
                        .at("/data/node/results/0")
                        .toString())
                .isEqualTo("{\"election\":{\"title\":\"Presidential\"},\"votes\":{\"best\":1234}}");
    }

    @Test
    void an_option_is_one_in_any_letter_case() {
        String election = votes.election("Referendum", "type: REFERENDUM, startsOn: \"2024-02-01\"");
        votes.result(election, board, "option: \"YES\", voteShare: 55, stage: CERTIFIED");
        votes.result(election, votes.source("NATIONAL_MEDIA"), "option: \"Yes\", voteShare: 54.5, stage: CERTIFIED");
        votes.result(election, board, "option: \"NO\", voteShare: 45, stage: CERTIFIED");

        assertThat(VoteFixture.text(election, "results { contestant { kind option } voteShare { best disagreement } }"))
                .isEqualTo("results:[contestant:kind:OPTION,option:YES,voteShare:best:55,disagreement:0.5,"
                        + "contestant:kind:OPTION,option:NO,voteShare:best:45,disagreement:0.0]");
    }

    @Test
    void vacant_seats_complete_a_chamber() {
        String election = votes.election(
                "Assembly", "type: PARLIAMENTARY, chamber: \"Assembly\", startsOn: \"2024-02-01\", seatsTotal: 10");
        votes.result(election, board, "party: \"%s\", best: 9, stage: CERTIFIED".formatted(votes.party("Tide")));
        votes.result(election, board, "otherSeats: VACANT, best: 1, stage: CERTIFIED");

        assertThat(VoteFixture.text(election, "results { contestant { kind name } seats { best } } findings { rule }"))
                .isEqualTo("results:[contestant:kind:PARTY,name:Tide,seats:best:9,"
                        + "contestant:kind:VACANT_SEATS,name:vacant seats,seats:best:1],findings:[]");
    }

    /** One source names the candidate, another only the party that nominated the candidate. */
    @Test
    void a_partys_votes_for_one_seat_are_its_candidates() {
        String election = presidential();
        String party = votes.party("Tide");
        String candidate = votes.person("Oda Kell");
        votes.result(
                election,
                board,
                "candidate: \"%s\", party: \"%s\", votes: 100, stage: CERTIFIED".formatted(candidate, party));
        votes.result(
                election,
                votes.source("NATIONAL_MEDIA"),
                "party: \"%s\", votes: 90, stage: CERTIFIED".formatted(party));

        assertThat(VoteFixture.text(election, "results { contestant { name } votes { best low high voices } }"))
                .isEqualTo("results:[contestant:name:Oda Kell,votes:best:100,low:90,high:100,voices:2]");
        assertThat(GraphQLClient.ask("{ node(id: \"" + candidate
                                + "\") { ... on Person { results { votes { voices } } } } }")
                        .at("/data/node/results/0/votes/voices")
                        .asInt())
                .as("of the person")
                .isEqualTo(2);
    }

    @Test
    void votes_of_places_are_added_up_only_if_all_are_there() {
        String election = votes.election(
                "Presidential", "type: PRESIDENTIAL, chamber: \"President\", startsOn: \"2024-02-01\", placesTotal: 2");
        String candidate = votes.person("Oda Kell");
        String north = votes.place("North");
        votes.result(election, board, of(candidate, north, 10));
        assertThat(VoteFixture.text(
                        election, "results { votes { best } } resultsByPlace { place { name } votes { best } }"))
                .as("one of two places")
                .isEqualTo("results:[],resultsByPlace:[place:name:North,votes:best:10]");

        String south = votes.place("South");
        votes.result(election, board, of(candidate, south, 5));
        assertThat(VoteFixture.text(
                        election,
                        "results { votes { best } derived parts { place { name } } } resultsByPlace(place: \"" + south
                                + "\") { votes { best } }"))
                .isEqualTo("results:[votes:best:15,derived:true,parts:[place:name:North,place:name:South]],"
                        + "resultsByPlace:[votes:best:5]");

        votes.result(election, board, "candidate: \"%s\", votes: 16, stage: CERTIFIED".formatted(candidate));
        assertThat(VoteFixture.text(election, "results { votes { best } derived }"))
                .as("a report on the whole comes first")
                .isEqualTo("results:[votes:best:16,derived:false]");
    }

    @Test
    void what_cannot_be_is_refused() {
        String election = presidential();
        String party = votes.party("Tide");
        assertThat(errors(election, "votes: 1")).isEqualTo("INVALID_ARGUMENT [input, party]");
        assertThat(errors(election, "party: \"%s\", option: \"YES\", votes: 1".formatted(party)))
                .isEqualTo("INVALID_ARGUMENT [input, option]");
        assertThat(errors(election, "otherSeats: VACANT, best: 1, votes: 1"))
                .isEqualTo("INVALID_ARGUMENT [input, otherSeats]");
        assertThat(errors(election, "party: \"%s\", runningMate: \"%s\", votes: 1".formatted(party, votes.person("A"))))
                .isEqualTo("INVALID_ARGUMENT [input, runningMate]");
        assertThat(errors(election, "party: \"%s\", votesLow: 5, votes: 4".formatted(party)))
                .isEqualTo("INVALID_ARGUMENT [input, votesLow]");
        assertThat(errors(election, "party: \"%s\"".formatted(party))).isEqualTo("INVALID_ARGUMENT [input, best]");
        assertThat(errors(election, "candidate: \"%s\", votes: 4".formatted(party)))
                .isEqualTo("INVALID_ARGUMENT [input, candidate]");
    }

    private String errors(String election, String fields) {
        return editor.errors(
                "reportResult",
                "{election: \"%s\", source: \"%s\", stage: CERTIFIED, %s}".formatted(election, board, fields));
    }

    private String presidential() {
        return votes.election(
                "Presidential", "type: PRESIDENTIAL, chamber: \"President\", startsOn: \"2024-02-01\", seatsTotal: 1");
    }

    private static String of(String candidate, String place, int number) {
        return "candidate: \"%s\", place: \"%s\", votes: %d, stage: CERTIFIED".formatted(candidate, place, number);
    }
}
