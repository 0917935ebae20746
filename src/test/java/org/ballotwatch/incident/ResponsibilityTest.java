package org.ballotwatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {
    private static final UUID WIRE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID PAPER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void a_group_that_claims_and_later_denies_denies() {
        List<Participation> reports = List.of(
                report("Red Brigade", Attribution.CLAIMED, "2022-03-02", WIRE),
                report("Red Brigade", Attribution.DENIED, "2022-03-06", WIRE));
        assertThat(state(reports.subList(0, 1))).isEqualTo(ResponsibilityState.CLAIMED);
        assertThat(state(reports)).isEqualTo(ResponsibilityState.DENIED);
        assertThat(Participations.participants(Reading.OFFICIAL, reports))
                .singleElement()
                .satisfies(red -> assertThat(red.attribution()).isEqualTo(Attribution.DENIED))
                .satisfies(red -> assertThat(red.disagreement()).isZero());
        assertThat(Responsibility.of(Reading.OFFICIAL, reports).explanation())
                .isEqualTo(
                        "Red Brigade claims it, according to Wire (2022-03-02). Red Brigade denies it, according to Wire"
                                + " (2022-03-06).");
    }

    /** The paper is less of an authority than the agency, but hands on what the group itself says now. */
    @Test
    void the_last_word_of_a_group_counts_whoever_hands_it_on() {
        List<Participation> reports = List.of(
                report("Red Brigade", Attribution.CLAIMED, "2022-03-02", WIRE),
                report("Red Brigade", Attribution.DENIED, "2022-03-06", PAPER));
        assertThat(state(reports)).isEqualTo(ResponsibilityState.DENIED);
        assertThat(state(List.of(
                        report("Red Brigade", Attribution.DENIED, "2022-03-02", WIRE),
                        report("Red Brigade", Attribution.CLAIMED, "2022-03-06", PAPER))))
                .isEqualTo(ResponsibilityState.CLAIMED);
    }

    @Test
    void rival_claims_are_contested_until_one_is_taken_back() {
        Participation red = report("Red Brigade", Attribution.CLAIMED, "2022-03-02", WIRE);
        Participation blue = report("Blue Column", Attribution.CLAIMED, "2022-03-06", WIRE);
        assertThat(state(List.of(red, blue))).isEqualTo(ResponsibilityState.CONTESTED);
        assertThat(state(List.of(red, blue, report("Red Brigade", Attribution.DENIED, "2022-03-07", WIRE))))
                .isEqualTo(ResponsibilityState.CLAIMED);
    }

    @Test
    void a_claim_in_the_same_words_of_one_voice_is_made_together() {
        Participation red = report("Red Brigade", Attribution.CLAIMED, "2022-03-02", WIRE);
        Participation blue = report("Blue Column", Attribution.CLAIMED, "2022-03-02", WIRE);
        red.asWritten = "a joint claim";
        blue.asWritten = "a joint claim";
        assertThat(state(List.of(red, blue))).isEqualTo(ResponsibilityState.CLAIMED);
    }

    @Test
    void a_claim_beside_another_actor_who_is_confirmed_is_contested() {
        assertThat(state(List.of(
                        report("Red Brigade", Attribution.CLAIMED, "2022-03-02", WIRE),
                        report("a soldier", Attribution.CONFIRMED, "2022-09-01", PAPER))))
                .isEqualTo(ResponsibilityState.CONTESTED);
    }

    @Test
    void nobody_claims_it_until_somebody_does() {
        Participation nobody = report(null, Attribution.NO_CLAIM, "2022-03-01", WIRE);
        Participation suspected = report("Red Brigade", Attribution.SUSPECTED, "2022-03-02", PAPER);
        assertThat(state(List.of(nobody, suspected))).isEqualTo(ResponsibilityState.NO_CLAIM);
        assertThat(state(List.of(nobody, report("Red Brigade", Attribution.DENIED, "2022-03-03", WIRE))))
                .isEqualTo(ResponsibilityState.NO_CLAIM);
        Participation claimed = report("Red Brigade", Attribution.CLAIMED, "2022-03-03", WIRE);
        Participation denied = report("Red Brigade", Attribution.DENIED, "2022-03-04", WIRE);
        assertThat(state(List.of(nobody, claimed))).isEqualTo(ResponsibilityState.CLAIMED);
        assertThat(state(List.of(nobody, claimed, denied))).isEqualTo(ResponsibilityState.DENIED);
        assertThat(Responsibility.of(Reading.OFFICIAL, List.of(nobody, suspected))
                        .explanation())
                .isEqualTo("Wire (2022-03-01) says that nobody claimed it. Paper (2022-03-02) suspects Red Brigade.");
    }

    @Test
    void deprecated_reports_say_nothing() {
        Participation slip = report("Red Brigade", Attribution.CLAIMED, "2022-03-02", WIRE);
        slip.rank = Rank.DEPRECATED;
        assertThat(state(List.of(slip))).isEqualTo(ResponsibilityState.UNKNOWN);
        assertThat(Responsibility.of(Reading.OFFICIAL, List.of(slip)).explanation())
                .isNull();
    }

    private static ResponsibilityState state(List<Participation> reports) {
        return Responsibility.of(Reading.OFFICIAL, reports).state();
    }

    private static Participation report(String label, Attribution attribution, String day, UUID voice) {
        Participation report = new Participation();
        report.label = label;
        report.role = ParticipantRole.PERPETRATOR;
        report.attribution = attribution;
        report.knownSince = LocalDate.parse(day);
        report.speaker = voice.equals(WIRE) ? "Wire" : "Paper";
        report.voice = Voice.of(voice, null);
        report.authority = voice.equals(WIRE) ? SourceAuthority.AGENCY : SourceAuthority.MEDIA;
        return report;
    }
}
