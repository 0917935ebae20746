package org.ballotwatch.report;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.ReportPrecedence;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * The header that every kind of report carries. It fulfils {@link Report}, but leaves it to the kinds to say so, since
 * GraphQL would make an object type of this class otherwise.
 */
@MappedSuperclass
public abstract class StoredReport extends IdentifiedEntity {
    @Ignore
    public UUID sourceId;

    @Ignore
    public UUID attributedToId;

    @Ignore
    public String attributedWords;

    public LocalDate knownSince;

    /** The day it was public at the latest: what {@code asOf} compares. */
    @Ignore
    public LocalDate publicBy;

    public String asWritten;

    public String locator;

    public String note;

    @Enumerated(EnumType.STRING)
    public Rank rank = Rank.NORMAL;

    public String rankReason;

    public OffsetDateTime recordedAt;

    public String recordedBy;

    public String recordedById;

    public OffsetDateTime retiredAt;

    @Ignore
    public String retiredBy;

    @Ignore
    public String retiredById;

    public String retiredReason;

    @Ignore
    public UUID supersededBy;

    /** Which importer took it from where, null where a person recorded it. */
    @Ignore
    public String origin;

    /** What the importer read there, so that reading it again changes nothing. */
    @Ignore
    public String originKey;

    @Ignore
    @Transient
    public Source source;

    @Ignore
    @Transient
    public String attributedName;

    @Ignore
    @Transient
    public Voice voice;

    /** @param stage the ordinal of the result stage, 0 where a fact has none */
    public ReportPrecedence precedence(int stage) {
        return new ReportPrecedence(rank, stage, voice.authority(), knownSince, voice.reliability(), voice.source());
    }

    /** Nobody knew at that moment that it would be retired later; null is now. */
    public void hideRetirementAfter(OffsetDateTime moment) {
        if (moment != null && retiredAt != null && retiredAt.isAfter(moment)) {
            retiredAt = null;
            retiredReason = null;
            supersededBy = null;
        }
    }

    public String getAttributedTo() {
        return attributedWords != null ? attributedWords : attributedName;
    }

    public LocalDate getKnownSince() {
        return knownSince;
    }

    public String getAsWritten() {
        return asWritten;
    }

    public String getLocator() {
        return locator;
    }

    public String getNote() {
        return note;
    }

    public Rank getRank() {
        return rank;
    }

    public String getRankReason() {
        return rankReason;
    }

    public OffsetDateTime getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getRecordedById() {
        return recordedById;
    }

    public OffsetDateTime getRetiredAt() {
        return retiredAt;
    }

    public String getRetiredReason() {
        return retiredReason;
    }

    public UUID sourceKey() {
        return sourceId;
    }

    public UUID attributedToKey() {
        return attributedToId;
    }

    public UUID supersededByKey() {
        return supersededBy;
    }

    public Source loadedSource() {
        return source;
    }

    public String originName() {
        return origin;
    }
}
