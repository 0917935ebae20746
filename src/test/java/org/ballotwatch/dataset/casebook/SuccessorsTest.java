package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.election.SeatCount;
import org.junit.jupiter.api.Test;

/** Which report comes in the place of which; doubtful pairs stay apart, since a wrong tie is worse than none. */
class SuccessorsTest {
    private static final UUID SOURCE = new UUID(0, 1);
    private static final UUID OTHER_SOURCE = new UUID(0, 2);

    private final SeatCount gone = count("old", SOURCE, ResultStage.CERTIFIED);
    private final SeatCount come = count("new", SOURCE, ResultStage.CERTIFIED);

    @Test
    void one_for_one_of_the_same_fact_is_a_successor() {
        assertThat(Successors.of(List.of(gone), List.of(come))).containsEntry("old", come.uuid);
    }

    @Test
    void what_another_source_says_is_none() {
        assertThat(Successors.of(List.of(gone), List.of(count("new", OTHER_SOURCE, ResultStage.CERTIFIED))))
                .isEmpty();
    }

    @Test
    void what_is_said_of_another_stage_is_none() {
        assertThat(Successors.of(List.of(gone), List.of(count("new", SOURCE, ResultStage.RECOUNT))))
                .isEmpty();
    }

    @Test
    void two_for_one_are_none() {
        SeatCount further = count("further", SOURCE, ResultStage.CERTIFIED);

        assertThat(Successors.of(List.of(gone), List.of(come, further))).isEmpty();
        assertThat(Successors.of(List.of(gone, further), List.of(come))).isEmpty();
    }

    private static SeatCount count(String key, UUID source, ResultStage stage) {
        SeatCount count = new SeatCount();
        count.uuid = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        count.originKey = key;
        count.sourceId = source;
        count.electionId = new UUID(0, 3);
        count.partyId = new UUID(0, 4);
        count.stage = stage;
        return count;
    }
}
