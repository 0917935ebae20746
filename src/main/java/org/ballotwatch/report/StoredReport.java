package org.ballotwatch.report;

import static java.util.Comparator.naturalOrder;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.ReportPrecedence;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * The header of all kinds of reports. It has the methods of {@link Report}, but only the kinds implement that
 * interface, since GraphQL would otherwise make an object type from this class.
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // rows and inputs are read into fields
public abstract class StoredReport extends IdentifiedEntity {
    /** The beginning of the origin of a report that a data set brought; its name follows. */
    public static final String CASEBOOK = "casebook:";

    @Ignore
    public @Nullable UUID sourceId;

    @Ignore
    public @Nullable UUID attributedToId;

    @Ignore
    public @Nullable String attributedWords;

    public @Nullable LocalDate knownSince;

    /** The day by which the report was public; {@code asOf} is compared with it. */
    @Ignore
    public @Nullable LocalDate publicBy;

    public @Nullable String asWritten;

    public @Nullable String locator;

    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    public Rank rank = Rank.NORMAL;

    public @Nullable String rankReason;

    public @Nullable LocalDate rankSince;

    public @Nullable LocalDate withdrawnOn;

    public @Nullable String withdrawnReason;

    /** The day on which editors saw that its speaker said something newer in other words. */
    public @Nullable LocalDate overtakenOn;

    /** The day of withdrawal, or the earlier one on which the source was retracted. The database keeps it. */
    @Ignore
    public @Nullable LocalDate countsUntil;

    public OffsetDateTime recordedAt;

    public String recordedBy;

    public String recordedById;

    public @Nullable OffsetDateTime retiredAt;

    @Ignore
    public @Nullable String retiredBy;

    @Ignore
    public @Nullable String retiredById;

    public @Nullable String retiredReason;

    @Ignore
    public @Nullable UUID supersededBy;

    /** The importer and its source, null if a person recorded the report. */
    @Ignore
    public @Nullable String origin;

    /** The importer's original text, so that another import of it changes nothing. */
    @Ignore
    public @Nullable String originKey;

    @Ignore
    @Transient
    public @Nullable Source source;

    @Ignore
    @Transient
    public @Nullable String attributedName;

    @Ignore
    @Transient
    public @Nullable Voice voice;

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

    /**
     * The day on which the records that it links were public, before which a link is not shown. It is null where it does not
     * matter, and where none of them has such a day.
     */
    @Ignore
    @Transient
    public @Nullable LocalDate endsPublicBy;

    /** Whether its source no longer stands by it on the day. */
    @Ignore
    @Transient
    public boolean withdrawn;

    @Ignore
    @Transient
    public boolean overtaken;

    /** Shows no rank, withdrawal or newer word of a later day; null is today. Nobody knew of those. */
    public final void seenOn(@Nullable LocalDate asOf) {
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

    /** The first day on which it is shown; null if it always is, as a rule's report is. */
    public final @Nullable LocalDate shownFrom() {
        return Stream.of(publicBy, endsPublicBy)
                .flatMap(Stream::ofNullable)
                .max(naturalOrder())
                .orElse(null);
    }

    /** Whether it is shown on a day, or was until its source took it back. */
    public final boolean isShownBy(LocalDate day) {
        LocalDate from = shownFrom();
        return from == null || !from.isAfter(day);
    }

    /** The days on which it begins or ceases to count, or counts differently; none if it never counted. */
    public final Stream<LocalDate> days() {
        LocalDate from = shownFrom();
        LocalDate until = standing.countsUntil();
        if (from != null && until != null && !until.isAfter(from)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.ofNullable(from), standing.days())
                .filter(day -> from == null || !day.isBefore(from))
                .filter(day -> until == null || !day.isAfter(until))
                .distinct();
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
    final void hideRetirementAfter(@Nullable OffsetDateTime moment) {
        if (moment != null && retiredAt != null && retiredAt.isAfter(moment)) {
            retiredAt = null;
            retiredReason = null;
            supersededBy = null;
        }
    }

    public @Nullable String getAttributedTo() {
        return attributedWords != null ? attributedWords : attributedName;
    }

    public @Nullable LocalDate getKnownSince() {
        return knownSince;
    }

    public @Nullable String getAsWritten() {
        return asWritten;
    }

    public @Nullable String getLocator() {
        return locator;
    }

    public @Nullable String getNote() {
        return note;
    }

    public Rank getRank() {
        return rank;
    }

    public @Nullable String getRankReason() {
        return rankReason;
    }

    public @Nullable LocalDate getRankSince() {
        return rankSince;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable LocalDate getOvertakenOn() {
        return overtakenOn;
    }

    public @Nullable String getWithdrawnReason() {
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

    public @Nullable OffsetDateTime getRetiredAt() {
        return retiredAt;
    }

    public @Nullable String getRetiredReason() {
        return retiredReason;
    }

    public @Nullable UUID sourceKey() {
        return sourceId;
    }

    public @Nullable UUID attributedToKey() {
        return attributedToId;
    }

    public @Nullable UUID supersededByKey() {
        return supersededBy;
    }

    public @Nullable Source loadedSource() {
        return source;
    }

    public @Nullable String originName() {
        return origin;
    }
}
