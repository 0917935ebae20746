package org.ballotwatch.report;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.resolution.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The input fields that all reports share. */
@SuppressWarnings("NullAway.Init") // callers fill the required fields
public abstract class ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.SOURCE)
    @Description("The source, by id or key.")
    public String source;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @Description("The actor that the source quotes, by id or key. Omit it if the source speaks for itself.")
    public @Nullable String attributedTo;

    @Description("Who is quoted, in the source's words, if the actor has no record.")
    public @Nullable String attributedWords;

    @Description("The day from which it was public. Default: the source's day of publication.")
    public @Nullable LocalDate knownSince;

    @Description("The few words of the source that carry the fact, at most 200 characters.")
    public @Nullable String asWritten;

    @Description("Where in the source it stands, such as a paragraph or a timestamp.")
    public @Nullable String locator;

    @Description("How far it is trusted. Default: NORMAL.")
    public @Nullable Rank rank;

    @Description("The reason for the rank. Required for any rank but NORMAL.")
    public @Nullable String rankReason;

    @Description("The day from which the rank counts. Default: from the beginning.")
    public @Nullable LocalDate rankSince;

    @Description("The day on which its source took it back. It counts until then.")
    public @Nullable LocalDate withdrawnOn;

    @Description("Why its source took it back.")
    public @Nullable String withdrawnReason;

    @Description("A remark of ours, such as how vague words were coded.")
    public @Nullable String note;

    @Id
    @Description("The report of the same kind that this one replaces. It is retired as corrected.")
    public @Nullable String supersedes;
}
