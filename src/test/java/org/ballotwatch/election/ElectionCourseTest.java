package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.editing.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places, rounds, annulments and re-runs: what an election is compared with, and what became of it. */
@QuarkusTest
class ElectionCourseTest {
    @Inject
    VoteFixture votes;

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
    void a_town_is_compared_with_itself() {
        String alder = votes.place("Alder");
        String birch = votes.place("Birch");
        String party = votes.party("Tide");
        council("Alder 2019", alder, "2019-05-05", party, 6);
        council("Birch 2021", birch, "2021-05-05", party, 20);
        String now = council("Alder 2023", alder, "2023-05-05", party, 5);
        String other = council("Cedar 2023", votes.place("Cedar"), "2023-05-05", party, 8);

        assertThat(VoteFixture.text(now, "previous { title } results { change comparison }"))
                .isEqualTo("previous:title:Alder 2019,results:[change:-1,comparison:SAME_STAGE]");
        assertThat(VoteFixture.text(other, "previous { title } next { title } results { change }"))
                .isEqualTo("previous:null,next:null,results:[change:null]");
    }

    @Test
    void without_a_place_a_local_vote_has_no_previous_one() {
        String party = votes.party("Tide");
        council("Somewhere 2019", null, "2019-05-05", party, 6);
        String now = council("Somewhere else 2023", null, "2023-05-05", party, 5);

        assertThat(VoteFixture.text(now, "previous { title }")).isEqualTo("previous:null");
    }

    @Test
    void a_by_election_follows_the_last_vote_there() {
        String seat = votes.place("Northern constituency");
        String whole =
                votes.election("General 2020", "type: PARLIAMENTARY, chamber: \"House\", startsOn: \"2020-03-01\"");
        String part = votes.election(
                "Northern 2020",
                "type: PARLIAMENTARY, chamber: \"House\", startsOn: \"2020-03-01\", place: \"%s\", partOf: \"%s\""
                        .formatted(seat, whole));
        String by = votes.election(
                "By-election 2021",
                "type: BY_ELECTION, chamber: \"House\", startsOn: \"2021-03-01\", place: \"%s\"".formatted(seat));
        String next =
                votes.election("General 2024", "type: PARLIAMENTARY, chamber: \"House\", startsOn: \"2024-03-01\"");

        assertThat(VoteFixture.text(by, "previous { title } place { name }"))
                .isEqualTo("previous:title:Northern 2020,place:name:Northern constituency");
        assertThat(VoteFixture.text(next, "previous { title }")).isEqualTo("previous:title:General 2020");
        assertThat(VoteFixture.text(whole, "parts { title }")).isEqualTo("parts:[title:Northern 2020]");
        assertThat(VoteFixture.text(part, "partOf { title }")).isEqualTo("partOf:title:General 2020");
    }

    @Test
    void an_annulled_vote_is_not_what_the_rerun_is_compared_with() {
        String party = votes.party("Alpha");
        assembly("Assembly 2014", "2014-05-20", "", party, 70);
        String annulled = assembly("Assembly 2019", "2019-05-21", "", party, 60);
        String rerun = assembly("Re-run 2020", "2020-06-23", ", rerunOf: \"" + annulled + "\"", party, 40);
        String petition = votes.dispute(annulled, "PETITION_TO_ANNUL");
        votes.report(
                "reportDisputeStep",
                "dispute: \"%s\", status: ANNULLED, takenOn: \"2020-02-03\", source: \"%s\", knownSince: \"2020-02-03\""
                        .formatted(petition, votes.source("COURT")));

        assertThat(VoteFixture.text(annulled, """
                        status before: status(on: "2020-02-02") annulledOn stage: stageOn(date: "2020-03-01")
                        earlier: stageOn(date: "2020-02-02") reruns { title } results { stage annulledOn }"""))
                .isEqualTo("status:ANNULLED,before:HELD,annulledOn:2020-02-03,stage:ANNULLED,earlier:CERTIFIED,"
                        + "reruns:[title:Re-run 2020],results:[stage:CERTIFIED,annulledOn:2020-02-03]");
        assertThat(VoteFixture.text(rerun, "rerunOf { title } previous { title } results { change annulledOn }"))
                .isEqualTo(
                        "rerunOf:title:Assembly 2019,previous:title:Assembly 2014,results:[change:-30,annulledOn:null]");
        assertThat(VoteFixture.text(rerun, "previous(asOf: \"2020-02-02\") { title }"))
                .as("before the ruling")
                .isEqualTo("previous:title:Assembly 2019");
    }

    @Test
    void a_status_has_days_and_sources() {
        String election =
                votes.election("Postponed", "type: PARLIAMENTARY, chamber: \"Assembly\", startsOn: \"2030-04-26\"");
        assertThat(VoteFixture.text(election, "status statuses { status }")).isEqualTo("status:SCHEDULED,statuses:[]");

        votes.report(
                "reportElectionStatus",
                "election: \"%s\", status: POSTPONED, takenOn: \"2020-03-15\", newDay: \"2031-01-01\", source: \"%s\""
                        .formatted(election, votes.source("STATE_AGENCY")));
        votes.report(
                "reportElectionStatus",
                "election: \"%s\", status: CALLED_OFF, takenOn: \"2020-08-01\", source: \"%s\""
                        .formatted(election, votes.source("STATE_AGENCY")));
        assertThat(
                        VoteFixture.text(
                                election,
                                "status before: status(on: \"2020-07-31\") statuses { status on newDay } phases { phase from to }"))
                .isEqualTo(
                        "status:CALLED_OFF,before:POSTPONED,statuses:[status:POSTPONED,on:2020-03-15,newDay:2031-01-01,"
                                + "status:CALLED_OFF,on:2020-08-01,newDay:null],"
                                + "phases:[phase:PRE_ELECTION,from:null,to:2020-07-31,phase:AFTER,from:2020-08-01,to:null]");
    }

    @Test
    void before_the_first_report_nothing_is_known() {
        String party = votes.party("Alpha");
        String before = assembly("Assembly 2019", "2019-05-21", "", party, 60);
        String first = round("First round", "PRESIDENTIAL", "2023-02-05");
        String second = round("Second round", "RUNOFF", "2023-03-05");
        planned(first, "2023-01-10");
        planned(second, "2023-02-06");
        String rerun = assembly("Re-run 2020", "2020-06-23", ", rerunOf: \"" + before + "\"", party, 40);

        assertThat(VoteFixture.text(first, """
                        unknown: status(asOf: "2023-01-09") planned: status(asOf: "2023-01-10")
                        eve: status(asOf: "2023-02-04") vote: status(asOf: "2023-02-05")
                        changeDays(of: [STATUSES]) { day topics }
                        alone: rounds(asOf: "2023-02-05") { title } rounds(asOf: "2023-02-06") { title }"""))
                .isEqualTo("unknown:null,planned:SCHEDULED,eve:SCHEDULED,vote:null,"
                        + "changeDays:[day:2023-02-05,topics:[STATUSES]],"
                        + "alone:[title:First round],rounds:[title:First round,title:Second round]");
        assertThat(VoteFixture.text(before, """
                        early: next(asOf: "2020-06-22") { title } next(asOf: "2020-06-23") { title }
                        none: reruns(asOf: "2020-06-22") { title } reruns(asOf: "2020-06-23") { title }
                        changeDays(of: [STATUSES]) { day }"""))
                .isEqualTo("early:null,next:title:Re-run 2020,none:[],reruns:[title:Re-run 2020],"
                        + "changeDays:[day:2019-05-21]");
        assertThat(VoteFixture.text(rerun, "early: rerunOf(asOf: \"2019-05-20\") { title } rerunOf { title }"))
                .isEqualTo("early:null,rerunOf:title:Assembly 2019");
    }

    /** Makes it known without a word on its status. */
    private void planned(String election, String day) {
        votes.report(
                "reportAccount", "event: \"%s\", source: \"%s\", knownSince: \"%s\"".formatted(election, board, day));
    }

    /** A higher court, or a new decision, may take an annulment back. */
    @Test
    void a_vote_that_counts_again_is_compared_again() {
        String party = votes.party("Alpha");
        String first = assembly("Assembly 2019", "2019-05-21", "", party, 60);
        String next = assembly("Assembly 2024", "2024-05-21", "", party, 40);
        status(first, "ANNULLED", "2020-02-03");
        assertThat(VoteFixture.text(next, "previous { title }")).isEqualTo("previous:null");

        status(first, "HELD", "2020-06-01");
        assertThat(VoteFixture.text(next, "previous { title }")).isEqualTo("previous:title:Assembly 2019");
        assertThat(VoteFixture.text(first, """
                        status annulledOn during: stageOn(date: "2020-03-01") after: stageOn(date: "2020-06-01")"""))
                .isEqualTo("status:HELD,annulledOn:null,during:ANNULLED,after:CERTIFIED");
        assertThat(VoteFixture.text(first, "phases { phase }")).doesNotContain("AFTER_ANNULMENT");
    }

    @Test
    void a_place_is_not_compared_with_the_whole_vote_before() {
        String party = votes.party("Alpha");
        assembly("Assembly 2019", "2019-05-21", "", party, 60);
        String now = assembly("Assembly 2024", "2024-05-21", "", party, 40);
        votes.result(
                now,
                board,
                "party: \"%s\", place: \"%s\", best: 1, stage: CERTIFIED".formatted(party, votes.place("North")));

        assertThat(VoteFixture.text(now, "resultsByPlace { seats { best } change comparison }"))
                .isEqualTo("resultsByPlace:[seats:best:1,change:null,comparison:null]");
    }

    private void status(String election, String status, String day) {
        votes.report(
                "reportElectionStatus",
                "election: \"%s\", status: %s, takenOn: \"%s\", source: \"%s\", knownSince: \"%3$s\""
                        .formatted(election, status, day, votes.source("COURT")));
    }

    @Test
    void rounds_know_each_other() {
        String orange = votes.party("Orange");
        String violet = votes.party("Violet");
        String first = round("First round", "PRESIDENTIAL", "2023-02-05");
        String second = round("Second round", "RUNOFF", "2023-03-05");
        counted(first, "2023-02-08", orange, "votes: 450, voteShare: 45", violet, "votes: 350, voteShare: 35");
        counted(second, "2023-03-08", orange, "votes: 490, voteShare: 49", violet, "votes: 510, voteShare: 51");
        votes.incident("2023-02-20");

        assertThat(VoteFixture.text(
                        first, "round firstRound { title } rounds { title } next { title } winners { derived }"))
                .isEqualTo(
                        "round:1,firstRound:null,rounds:[title:First round,title:Second round],next:null,winners:[]");
        assertThat(VoteFixture.text(second, """
                        round firstRound { title } previous { title }
                        results { party { name } votes { best } firstRound { votes { best } } previous { stage } }
                        winners { contestant { name } derived }"""))
                .isEqualTo("round:2,firstRound:title:First round,previous:null,results:["
                        + "party:name:Violet,votes:best:510,firstRound:votes:best:350,previous:null,"
                        + "party:name:Orange,votes:best:490,firstRound:votes:best:450,previous:null],"
                        + "winners:[contestant:name:Violet,derived:true]");
        assertThat(VoteFixture.text(first, "incidents { nodes { timing timingReason daysFromElection } }"))
                .isEqualTo("incidents:nodes:[timing:BETWEEN_ROUNDS,"
                        + "timingReason:The next round was set for 2023-03-05.,daysFromElection:15]");
        assertThat(VoteFixture.text(second, "incidents { nodes { timing } }"))
                .isEqualTo("incidents:nodes:[timing:PRE_ELECTION]");
    }

    /** Two bodies declare two presidents: the numbers of Côte d'Ivoire in 2010. */
    @Test
    void two_bodies_may_declare_two_winners() {
        String first = votes.party("First party");
        String second = votes.party("Second party");
        String commission = votes.organization("The commission", "ELECTION_AUTHORITY");
        String council = votes.organization("The council", "COURT");
        String runoff = round("Second round", "RUNOFF", "2010-11-28");
        String paper = votes.source("NATIONAL_MEDIA");
        declared(runoff, paper, commission, "UNOFFICIAL_COMPLETE", "2010-12-02", first, "54.1", second, "45.9");
        declared(runoff, paper, council, "CERTIFIED", "2010-12-03", first, "48.55", second, "51.45");
        String mission = votes.source("IGO");
        declared(runoff, mission, null, "CERTIFIED", "2010-12-03", first, "54.1", second, "45.9");

        assertThat(VoteFixture.text(runoff, "winners { contestant { name } declaredBy { name } stage on }"))
                .isEqualTo(
                        "winners:[contestant:name:First party,declaredBy:null,stage:CERTIFIED,on:2010-12-03,"
                                + "contestant:name:Second party,declaredBy:name:The council,stage:CERTIFIED,on:2010-12-03,"
                                + "contestant:name:First party,declaredBy:name:The commission,stage:UNOFFICIAL_COMPLETE,on:2010-12-02]");
        assertThat(VoteFixture.text(
                        runoff, "results { party { name } voteShare { best low high disagreement } disagreement }"))
                .isEqualTo("results:[party:name:Second party,voteShare:best:51.45,low:45.9,high:51.45,disagreement:0.5,"
                        + "disagreement:0.5,party:name:First party,voteShare:best:48.55,low:48.55,high:54.1,"
                        + "disagreement:0.5,disagreement:0.5]");
    }

    private void declared(
            String election,
            String source,
            String body,
            String stage,
            String day,
            String a,
            String shareA,
            String b,
            String shareB) {
        String by = body == null ? "" : ", attributedTo: \"" + body + "\"";
        String fields = "party: \"%s\", voteShare: %s, stage: " + stage + ", knownSince: \"" + day + "\"" + by;
        votes.result(election, source, fields.formatted(a, shareA));
        votes.result(election, source, fields.formatted(b, shareB));
    }

    private void counted(String election, String day, String a, String ofA, String b, String ofB) {
        String fields = "party: \"%s\", %s, stage: CERTIFIED, knownSince: \"" + day + "\"";
        votes.result(election, board, fields.formatted(a, ofA));
        votes.result(election, board, fields.formatted(b, ofB));
    }

    private String round(String title, String type, String day) {
        return votes.election(
                title, "type: %s, chamber: \"President\", startsOn: \"%s\", seatsTotal: 1".formatted(type, day));
    }

    private String council(String title, String place, String day, String party, int seats) {
        String election = votes.election(
                title,
                "type: LOCAL, chamber: \"Town council\", startsOn: \"%s\"%s"
                        .formatted(day, place == null ? "" : ", place: \"" + place + "\""));
        votes.result(election, board, "party: \"%s\", best: %d, stage: CERTIFIED".formatted(party, seats));
        return election;
    }

    private String assembly(String title, String day, String more, String party, int seats) {
        String election = votes.election(
                title, "type: PARLIAMENTARY, chamber: \"Assembly\", startsOn: \"%s\"%s".formatted(day, more));
        votes.result(
                election,
                board,
                "party: \"%s\", best: %d, stage: CERTIFIED, knownSince: \"%s\"".formatted(party, seats, day));
        return election;
    }
}
