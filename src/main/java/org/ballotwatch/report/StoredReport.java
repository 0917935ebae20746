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
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * The header of all kinds of reports. It has the methods of {@link Report}, but only the kinds implement that
 * interface, since GraphQL would otherwise make an object type from this class.
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

    /** The day by which the report was public; {@code asOf} is compared with it. */
    @Ignore
    public LocalDate publicBy;

    public String asWritten;

    public String locator;

    public String note;

    @Enumerated(EnumType.STRING)
    public Rank rank = Rank.NORMAL;

    public String rankReason;

    public LocalDate rankSince;

    public LocalDate withdrawnOn;

    public String withdrawnReason;

    /** The day on which editors saw that its speaker said something newer in other words. */
    public LocalDate overtakenOn;

    /** The day of withdrawal, or the earlier one on which the source was retracted. The database keeps it. */
    @Ignore
    public LocalDate countsUntil;

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

    /** The importer and its source, null if a person recorded the report. */
    @Ignore
    public String origin;

    /** The importer's original text, so that another import of it changes nothing. */
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

    @Ignore
    @Transient
    public SourceAuthority authority;

    /** The source's, from 0 (also: unknown) to 4. */
    @Ignore
    @Transient
    public int reliability;

    /** What editors and its source did about it, of which {@link #seenOn} shows what was known on a day. */
    @Ignore
    @Transient
    public ReportStanding standing;

    /** Whether its source no longer stands by it on the day. */
    @Ignore
    @Transient
    public boolean withdrawn;

    @Ignore
    @Transient
    public boolean overtaken;

    /** Shows no rank, withdrawal or newer word of a later day; null is today. Nobody knew of those. */
    public final void seenOn(LocalDate asOf) {
        boolean ranked = standing.rankSince() == null || ReportStanding.isReached(standing.rankSince(), asOf);
        rank = ranked ? standing.rank() : Rank.NORMAL;
        rankReason = ranked ? standing.rankReason() : null;
        rankSince = ranked ? standing.rankSince() : null;
        withdrawn = ReportStanding.isReached(standing.countsUntil(), asOf);
        withdrawnOn = withdrawn ? standing.countsUntil() : null;
        withdrawnReason = withdrawn ? standing.withdrawnReason() : null;
        overtaken = ReportStanding.isReached(standing.overtakenOn(), asOf);
        overtakenOn = overtaken ? standing.overtakenOn() : null;
    }

    /** Shows the report as both clocks show it, however it was read. */
    public final void seenUnder(Knowledge knowledge) {
        seenOn(knowledge.asOf());
        hideRetirementAfter(knowledge.recordedAsOf());
    }

    public final ReportPrecedence precedence() {
        return new ReportPrecedence(
                rank, stageOrdinal(), authority, knownSince, reliability, voice, recordedAt, overtaken);
    }

    /** The ordinal of the stage of a result or figure, 0 where a fact has none. */
    protected int stageOrdinal() {
        return 0;
    }

    /** Hides a retirement later than the given moment; null means now. */
    final void hideRetirementAfter(OffsetDateTime moment) {
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

    public LocalDate getRankSince() {
        return rankSince;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public LocalDate getOvertakenOn() {
        return overtakenOn;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
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
