package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.source.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What every report has, as its input. */
public abstract class ReportInput {
    @NonNull
    @Id
    @Description("The source it stands in: its id, or its key.")
    public String source;

    @Id
    @Description("The actor that the source says said it: its id, or its key; left out where the source"
            + " speaks for itself.")
    public String attributedTo;

    @Description("Who the source says said it, in its words, where no actor of ours is meant.")
    public String attributedWords;

    @Description("The day from which it was public; left out for the day on which the source was published.")
    public LocalDate knownSince;

    @Description("The few words of the source that carry the fact, 200 characters at most.")
    public String asWritten;

    @Description("Where in the source it stands, such as a paragraph or a timestamp.")
    public String locator;

    @Description("How far it is trusted; NORMAL where left out.")
    public Rank rank;

    @Description("Why it has that rank; needed for any but NORMAL.")
    public String rankReason;

    @Description("A remark of ours, such as how vague words were coded.")
    public String note;

    @Id
    @Description("The report of the same kind in whose place it comes, which is retired as corrected.")
    public String supersedes;
}
