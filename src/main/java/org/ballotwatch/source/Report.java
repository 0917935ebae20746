package org.ballotwatch.source;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.identity.Identified;
import org.eclipse.microprofile.graphql.Ignore;

/** The header that every kind of report carries. */
@MappedSuperclass
public abstract class Report extends Identified implements ReportHeader, Node {
    @Ignore
    public UUID sourceId;

    @Ignore
    public UUID attributedToId;

    @Ignore
    public String attributedWords;

    @Ignore
    public LocalDate knownSince;

    /** The day it was public at the latest: what {@code asOf} compares. */
    @Ignore
    public LocalDate publicBy;

    @Ignore
    public String asWritten;

    @Ignore
    public String locator;

    @Ignore
    public String note;

    @Ignore
    @Enumerated(EnumType.STRING)
    public Rank rank = Rank.NORMAL;

    @Ignore
    public String rankReason;

    @Ignore
    public OffsetDateTime recordedAt;

    @Ignore
    public String recordedBy;

    @Ignore
    public OffsetDateTime retiredAt;

    @Ignore
    public String retiredBy;

    @Ignore
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
    public Standing standing;

    @Ignore
    @Transient
    public int reliability;

    /** @param stage the ordinal of the result stage, 0 where a fact has none */
    public Weight weight(int stage) {
        return new Weight(rank, stage, standing, knownSince, reliability);
    }

    @Override
    public String getAttributedTo() {
        return attributedWords != null ? attributedWords : attributedName;
    }

    @Override
    public LocalDate getKnownSince() {
        return knownSince;
    }

    @Override
    public String getAsWritten() {
        return asWritten;
    }

    @Override
    public String getLocator() {
        return locator;
    }

    @Override
    public String getNote() {
        return note;
    }

    @Override
    public Rank getRank() {
        return rank;
    }

    @Override
    public String getRankReason() {
        return rankReason;
    }

    @Override
    public OffsetDateTime getRecordedAt() {
        return recordedAt;
    }

    @Override
    public String getRecordedBy() {
        return recordedBy;
    }

    @Override
    public OffsetDateTime getRetiredAt() {
        return retiredAt;
    }

    @Override
    public String getRetiredReason() {
        return retiredReason;
    }

    @Override
    public UUID sourceKey() {
        return sourceId;
    }

    @Override
    public UUID attributedToKey() {
        return attributedToId;
    }

    @Override
    public Source loadedSource() {
        return source;
    }
}
