package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.event.Event;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The result reports of one election, stage and day by one body, or by one source that quotes no body. */
@Description("Results of one election at one stage that one body or source published on one day. It is "
        + "assembled from result reports, not stored.")
public final class ResultAnnouncement implements Event {
    static final char KIND = 'N';

    private final UUID uuid;
    private final Election election;
    private final ResultStage stage;
    private final LocalDate day;
    private final UUID sourceId;
    private final UUID announcedById;
    private final String announcer;

    ResultAnnouncement(
            UUID uuid,
            Election election,
            ResultStage stage,
            LocalDate day,
            UUID sourceId,
            UUID announcedById,
            String announcer) {
        this.uuid = uuid;
        this.election = election;
        this.stage = stage;
        this.day = day;
        this.sourceId = sourceId;
        this.announcedById = announcedById;
        this.announcer = announcer;
    }

    @Override
    @Id
    @NonNull
    @Description(Node.ID)
    public String getId() {
        return GlobalId.encode(KIND, uuid);
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque global id without clocks and reading. It derives from election, stage, day and publisher.")
    public String getRecordId() {
        return getId();
    }

    @Override
    @NonNull
    @Description("The election, the stage and who announced it.")
    public String getTitle() {
        return "%s: %s (%s)".formatted(election.title, words(), announcer);
    }

    @Override
    @NonNull
    @Description("The day it became public.")
    public LocalDate getStartsOn() {
        return day;
    }

    @Override
    @NonNull
    @Description("Same as startsOn.")
    public LocalDate getEndsOn() {
        return day;
    }

    @NonNull
    @Description("The election.")
    public Election getElection() {
        return election;
    }

    @NonNull
    @Description("Stage of the results.")
    public ResultStage getStage() {
        return stage;
    }

    @Override
    public UUID countryKey() {
        return election.countryId;
    }

    UUID uuid() {
        return uuid;
    }

    UUID announcedByKey() {
        return announcedById;
    }

    /** Null if a body is quoted, perhaps by several sources. */
    UUID sourceKey() {
        return announcedById == null ? sourceId : null;
    }

    private String words() {
        return switch (stage) {
            case PRE_ELECTION -> "forecast";
            case UNSTATED -> "results of an unstated stage";
            case UNOFFICIAL_PARTIAL -> "partial results";
            case UNOFFICIAL_COMPLETE -> "complete results, not certified";
            case RECOUNT -> "results of a recount";
            case CORRECTION -> "corrected results";
            case CERTIFIED -> "certified results";
            case RATIFIED -> "ratified results";
        };
    }
}
