package org.ballotwatch.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Java's side of the GraphQL interface {@code Report}; {@link Report} implements it for all kinds. */
@Name("Report")
@Description("One source's word on one fact about a record. It is never edited: a correction retires it.")
public interface ReportHeader extends Node {
    @Override
    @Id
    @NonNull
    @Description("The opaque global id; it stays the same for as long as the record exists.")
    String getId();

    @Description("Who the source says said it, by name or in the source's words; null where it speaks for itself.")
    String getAttributedTo();

    @Description("The day from which it was public; null where that is unknown.")
    LocalDate getKnownSince();

    @Description("The few words of the source that carry the fact; null where they were not noted.")
    String getAsWritten();

    @Description("Where in the source it stands, such as a paragraph or a timestamp; null where that was not noted.")
    String getLocator();

    @Description("A remark of ours, such as how vague words were coded; null where there is none.")
    String getNote();

    @NonNull
    @Description("How far an editor trusts it: preferred reports win, deprecated ones decide nothing.")
    Rank getRank();

    @Description("Why it has that rank; null for a normal one.")
    String getRankReason();

    @NonNull
    @Description("When it entered this service.")
    OffsetDateTime getRecordedAt();

    @NonNull
    @Description("By whom or by what it entered this service.")
    String getRecordedBy();

    @Description("When it was withdrawn or corrected; null while it stands.")
    OffsetDateTime getRetiredAt();

    @Description("Why it was withdrawn or corrected; null while it stands.")
    String getRetiredReason();

    UUID sourceKey();

    UUID attributedToKey();

    /** The report of the same kind that took its place, null where none did. */
    UUID supersededByKey();

    /** The source if the statement that read this report read it too, else null. */
    Source loadedSource();

    /** Which importer took it from where; null where a person or a rule recorded it. */
    String originName();

    /** @param stage the ordinal of the result stage, 0 where a fact has none */
    Weight weight(int stage);
}
