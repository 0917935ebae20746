package org.ballotwatch.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.ReportPrecedence;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Java's side of the GraphQL interface {@code Report}; {@link StoredReport} implements it for all kinds. */
@Name("Report")
@Description("One source's word on one fact about a record. It is never edited; a correction retires it.")
public interface Report extends Node {
    @Override
    @Id
    @NonNull
    @Description(Node.ID)
    String getId();

    @Override
    @Id
    @NonNull
    @Description(Node.RECORD_ID)
    String getRecordId();

    @Description("Who is quoted, by name or in the source's words; null if the source speaks for itself.")
    @Nullable
    String getAttributedTo();

    @Description("The day from which it was public; null if unknown.")
    @Nullable
    LocalDate getKnownSince();

    @Description("The few words of the source that carry the fact; null if none were noted.")
    @Nullable
    String getAsWritten();

    @Description("Where in the source it stands, such as a paragraph or a timestamp; null if not noted.")
    @Nullable
    String getLocator();

    @Description("A remark of ours, such as how vague words were coded; null if there is none.")
    @Nullable
    String getNote();

    @NonNull
    @Description("How far editors trust it. Preferred reports decide; deprecated ones do not count.")
    Rank getRank();

    @Description("The reason for the rank; null for a normal one.")
    @Nullable
    String getRankReason();

    @Description("The day from which the rank counts; null if it has counted from the beginning.")
    @Nullable
    LocalDate getRankSince();

    @Description("The day on which its source took it back, or was retracted as a whole. It counts before that day "
            + "and not from that day on; null if its source stands by it.")
    @Nullable
    LocalDate getWithdrawnOn();

    @Description("Why its source took it back; null if it did not or no reason is known.")
    @Nullable
    String getWithdrawnReason();

    @Description(
            "The day from which a newer report of its speaker counts instead, as an editor noted; null if none did.")
    @Nullable
    LocalDate getOvertakenOn();

    @NonNull
    @Description("When it was recorded here.")
    OffsetDateTime getRecordedAt();

    @NonNull
    @Description("Who or what recorded it here.")
    String getRecordedBy();

    @NonNull
    @Description("Permanent id of who or what recorded it.")
    String getRecordedById();

    @Description("When it was retired; null if it is live.")
    @Nullable
    OffsetDateTime getRetiredAt();

    @Description("Why it was retired; null if it is live.")
    @Nullable
    String getRetiredReason();

    @Nullable
    UUID sourceKey();

    @Nullable
    UUID attributedToKey();

    /** The report of the same kind that superseded this one. */
    @Nullable
    UUID supersededByKey();

    /** The source, if the statement that read this report also read it; else null. */
    @Nullable
    Source loadedSource();

    /** The importer and its source; null if a person or a rule recorded the report. */
    @Nullable
    String originName();

    /** The rule of this service that computed it, with version and explanation; null if a source reports it. */
    default @Nullable String ruleText() {
        return null;
    }

    /** What it weighs beside other reports of its fact. */
    ReportPrecedence precedence();
}
