package org.ballotwatch.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.database.Detail;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A document that contains reports. */
@Entity
@Description("A document that contains reports: an article, an announcement, a ruling, a data set.")
public class Source extends StoredRecord implements Record {
    public static final char KIND = 'S';

    @NonNull
    @Description("Publisher.")
    public String publisher;

    @Description("Title; null if not noted.")
    public String title;

    @Detail(shownBy = {"citation", "citations"})
    @Description("English translation of the title; null if it is in English, or not translated.")
    public String translatedTitle;

    @Description("Address at which it can be read; null if it is not online.")
    public String url;

    @Detail(shownBy = {"citation", "citations"})
    @Description("Address of a copy in a web archive; null if none is known.")
    public String archivedUrl;

    @Detail
    @Enumerated(EnumType.STRING)
    @Description("In what form it says what it says; null if not noted.")
    public Medium medium;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of publisher it is.")
    public SourceKind kind;

    @Detail
    @Description("Reliability according to an editor, from 0 (none) to 4; null if not judged.")
    public Integer reliability;

    @Detail
    @Description("Language as an ISO 639 code; null if unknown.")
    public String language;

    @Description("Day of publication; null if unknown.")
    public LocalDate publishedOn;

    @Detail
    @Description("Day on which its publisher last corrected it; null if no correction is known.")
    public LocalDate correctedOn;

    @Detail(shownBy = {"citation", "citations"})
    @Description("Day on which it was read for this service; null if unknown.")
    public LocalDate retrievedOn;

    @Detail
    @Description("Day on which its publisher retracted it; null if it stands. Its reports count until that day.")
    public LocalDate retractedOn;

    @Detail(shownBy = {"citation", "citations"})
    @Description("Licence of the facts taken from it; null if none was stated.")
    public String licence;

    @Detail(shownBy = {"citation", "citations"})
    @Description("Requested attribution; null if not stated.")
    public String attribution;

    @Ignore
    public UUID derivedFromId;

    /** Set by the database; null if it is its own voice. */
    @Ignore
    @Column(insertable = false, updatable = false)
    public UUID voiceId;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID key() {
        return uuid;
    }

    @Override
    public String displayName() {
        return title == null ? publisher : title;
    }

    /** The source for which this source counts: its own id if that is itself. */
    public UUID voiceKey() {
        return voiceId == null ? uuid : voiceId;
    }
}
