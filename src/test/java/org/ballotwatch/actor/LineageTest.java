package org.ballotwatch.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {
    private static final LocalDate VOTE = LocalDate.parse("2021-10-10");
    private static final LocalDate BEFORE = LocalDate.parse("2018-05-12");
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    private final List<Lineage.Edge> ties = new ArrayList<>();

    @Test
    void a_path_to_predecessors_ends_at_the_first_party_searched_for() {
        tie(A, PartyTie.RENAMED, B);
        tie(B, PartyTie.SUCCESSOR, C);
        assertThat(forebears(A, C)).containsExactly(C);
        assertThat(forebears(A, B, C)).containsExactly(B);
    }

    @Test
    void each_party_of_a_merger_is_found_once() {
        tie(A, PartyTie.MERGER, B);
        tie(A, PartyTie.MERGER, C);
        tie(A, PartyTie.MERGER, C);
        assertThat(forebears(A, B, C)).containsExactlyInAnyOrder(B, C);
    }

    @Test
    void a_cycle_of_successions_leads_to_no_party() {
        tie(A, PartyTie.RENAMED, B);
        tie(B, PartyTie.RENAMED, A);
        assertThat(forebears(A, C)).isEmpty();
        assertThat(lineage().alliances(A, BEFORE, VOTE, party -> true)).isEmpty();
    }

    @Test
    void a_relation_that_begins_after_the_vote_does_not_count() {
        ties.add(new Lineage.Edge(A, PartyTie.RENAMED, B, span("2021-10-11", null, null)));
        assertThat(forebears(A, B)).isEmpty();
    }

    @Test
    void a_member_not_searched_for_is_replaced_by_its_predecessor() {
        ties.add(new Lineage.Edge(B, PartyTie.MEMBER_OF, A, span("2021-05-01", null, null)));
        ties.add(new Lineage.Edge(C, PartyTie.MEMBER_OF, A, span("2021-05-01", "2021-09-01", null)));
        tie(B, PartyTie.RENAMED, D);
        assertThat(lineage().membersOrPredecessors(A, VOTE, Set.of(C, D)::contains))
                .containsExactly(D);
    }

    @Test
    void an_alliance_of_a_partys_former_name_counts_as_its_own() {
        tie(A, PartyTie.RENAMED, B);
        ties.add(new Lineage.Edge(B, PartyTie.MEMBER_OF, C, span(null, null, "2018-05-12")));
        assertThat(lineage().alliances(A, BEFORE, VOTE, Set.of(C)::contains)).containsExactly(C);
        assertThat(lineage().alliances(A, VOTE, VOTE, Set.of(C)::contains)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2019-01-01, , 2018-05-12, true",
        "2018-01-01, 2018-05-12, , 2018-05-12, true",
        "2018-05-12, 2019-01-01, , 2018-05-12, true",
        "2018-05-13, , , 2018-05-12, false",
        "2018-01-01, 2018-05-11, , 2018-05-12, false",
        "2018-01-01, , , 2099-01-01, true",
        "2018-01-01, , 2018-02-01, 2099-01-01, true",
        ", , 2018-05-12, 2018-05-12, true",
        ", , 2018-05-11, 2018-05-12, false",
        ", 2018-06-01, 2018-05-01, 2018-05-12, true",
        ", 2018-06-01, , 2018-05-12, false",
        ", 2018-06-01, , 2018-06-01, true",
        ", , , 2018-05-12, false"
    })
    void a_span_covers_the_days_that_its_dates_reach(
            String since, String until, String heldOn, LocalDate day, boolean covered) {
        assertThat(span(since, until, heldOn).covers(day)).isEqualTo(covered);
    }

    private void tie(UUID party, PartyTie relation, UUID other) {
        ties.add(new Lineage.Edge(party, relation, other, span(null, null, null)));
    }

    private static Span span(String since, String until, String heldOn) {
        return new Span(day(since), day(heldOn), day(until));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private Set<UUID> forebears(UUID party, UUID... wanted) {
        Predicate<UUID> looked = Set.of(wanted)::contains;
        return lineage().predecessors(party, VOTE, looked);
    }

    private Lineage lineage() {
        return new Lineage(ties);
    }
}
