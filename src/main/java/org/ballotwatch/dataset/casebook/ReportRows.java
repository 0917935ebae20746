package org.ballotwatch.dataset.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.dataset.casebook.Keys.Kind;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.election.SeatCount;
import org.ballotwatch.event.Account;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.incident.ActorType;
import org.ballotwatch.incident.Attribution;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.IncidentRelation;
import org.ballotwatch.incident.ParticipantRole;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.link.LinkConfidence;
import org.ballotwatch.link.LinkCriterion;
import org.ballotwatch.link.LinkPurpose;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.source.Rank;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.Source;

/** Reads the rows that say what a source reports. */
final class ReportRows {
    private static final int WORDS = 200;

    private final String casebook;
    private final OffsetDateTime now;
    private final Keys keys;
    private final Map<UUID, Source> sources;

    /** @param sources those of the casebook and those it refers to, by id */
    ReportRows(String casebook, OffsetDateTime now, Keys keys, Map<UUID, Source> sources) {
        this.casebook = casebook;
        this.now = now;
        this.keys = keys;
        this.sources = sources;
    }

    Account account(Line line) {
        Account account = header(new Account(), line);
        Keys.Key event = event(line);
        account.incidentId = idOf(event, Kind.INCIDENT);
        account.electionId = idOf(event, Kind.ELECTION);
        account.startsOn = line.date("starts_on");
        account.endsOn = line.date("ends_on");
        account.placeId = keys.refer(line, "place", Kind.PLACE);
        account.placePrecision = line.word("place_precision", PlacePrecision.class);
        RecordRows.precisionNeedsPlace(line);
        RecordRows.inOrder(line, "starts_on", account.startsOn, "ends_on", account.endsOn);
        return account;
    }

    SeatCount seatCount(Line line) {
        SeatCount count = header(new SeatCount(), line);
        count.electionId = keys.need(line, "election", Kind.ELECTION);
        count.partyId = keys.need(line, "party", Kind.ACTOR);
        count.low = line.integer("low");
        count.best = line.integer("best");
        count.high = line.integer("high");
        count.votesWon = line.longInteger("votes");
        count.voteShare = line.number("vote_share");
        count.stage = line.requiredWord("stage", ResultStage.class);
        boolean counted = count.votesWon != null || count.voteShare != null;
        bounds(line, big(count.low), big(count.best), big(count.high), counted);
        return count;
    }

    FigureReport figure(Line line) {
        FigureReport figure = header(new FigureReport(), line);
        Keys.Key event = event(line);
        figure.incidentId = idOf(event, Kind.INCIDENT);
        figure.electionId = idOf(event, Kind.ELECTION);
        figure.measure = line.requiredWord("measure", Measure.class);
        Counted counted = line.word("counted", Counted.class);
        figure.counted = counted == null ? Counted.ALL : counted;
        figure.weapon = line.word("weapon", Weapon.class);
        figure.low = line.number("low");
        figure.best = line.number("best");
        figure.high = line.number("high");
        bounds(line, figure.low, figure.best, figure.high, false);
        if (figure.weapon != null
                && figure.measure != null
                && !figure.measure.name().startsWith("WEAPONS_")) {
            line.problem("weapon", "goes with a measure of weapons only");
        }
        return figure;
    }

    Participation participation(Line line) {
        Participation part = header(new Participation(), line);
        part.incidentId = keys.need(line, "incident", Kind.INCIDENT);
        part.actorId = keys.refer(line, "actor", Kind.ACTOR);
        part.label = line.text("label");
        part.actorType = line.word("actor_type", ActorType.class);
        part.role = line.requiredWord("role", ParticipantRole.class);
        part.attribution = line.word("attribution", Attribution.class);
        boolean nobody = line.text("actor") == null && part.label == null;
        if (nobody != (part.attribution == Attribution.NO_CLAIM)) {
            line.problem("actor", "an actor or a label is needed, save with NO_CLAIM, which has neither");
        }
        return part;
    }

    IncidentLinkReport incidentLink(Line line) {
        IncidentLinkReport link = header(new IncidentLinkReport(), line);
        link.incidentId = keys.need(line, "incident", Kind.INCIDENT);
        link.relation = line.requiredWord("relation", IncidentRelation.class);
        link.otherId = keys.need(line, "other", Kind.INCIDENT);
        if (link.incidentId != null && link.incidentId.equals(link.otherId)) {
            line.problem("other", "is the incident itself");
        }
        return link;
    }

    ElectionLinkReport electionLink(Line line) {
        ElectionLinkReport link = header(new ElectionLinkReport(), line);
        link.incidentId = keys.need(line, "incident", Kind.INCIDENT);
        link.electionId = keys.need(line, "election", Kind.ELECTION);
        link.criterionNames = line.requiredWords("criteria", LinkCriterion.class).stream()
                .map(String::valueOf)
                .toArray(String[]::new);
        link.purpose = line.word("purpose", LinkPurpose.class);
        link.confidence = line.requiredWord("confidence", LinkConfidence.class);
        return link;
    }

    private <R extends Report> R header(R report, Line line) {
        report.uuid = Identified.newUuid();
        report.sourceId = keys.need(line, "source", Kind.SOURCE);
        report.attributedToId = keys.refer(line, "attributed_to", Kind.ACTOR);
        report.attributedWords = line.text("attributed_words");
        report.asWritten = line.text("as_written");
        report.locator = line.text("locator");
        report.note = line.text("note");
        Rank rank = line.word("rank", Rank.class);
        report.rank = rank == null ? Rank.NORMAL : rank;
        report.rankReason = line.text("rank_reason");
        report.recordedAt = now;
        report.recordedBy = "casebook " + casebook;
        report.origin = "casebook:" + casebook;
        report.originKey = line.digest();
        if (report.rank != Rank.NORMAL && report.rankReason == null) {
            line.problem("rank_reason", "is needed where the rank is not NORMAL");
        }
        if (report.asWritten != null && report.asWritten.length() > WORDS) {
            line.problem("as_written", "is longer than " + WORDS + " characters: the few words that carry the fact");
        }
        dates(report, line);
        return report;
    }

    private void dates(Report report, Line line) {
        Source source = sources.get(report.sourceId);
        LocalDate given = line.date("known_since");
        report.knownSince = given != null || source == null ? given : source.publishedOn;
        report.publicBy = report.knownSince;
        if (report.publicBy == null) {
            report.publicBy = source == null || source.retrievedOn == null ? now.toLocalDate() : source.retrievedOn;
        }
    }

    private Keys.Key event(Line line) {
        Keys.Key event = keys.any(line, "event");
        if (event != null && event.kind() != Kind.INCIDENT && event.kind() != Kind.ELECTION) {
            line.problem("event", "is neither an incident nor an election");
        }
        return event;
    }

    private static UUID idOf(Keys.Key event, Kind kind) {
        return event != null && event.kind() == kind ? event.uuid() : null;
    }

    private static BigDecimal big(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static void bounds(Line line, BigDecimal low, BigDecimal best, BigDecimal high, boolean otherwise) {
        boolean readable = line.text("low") != null || line.text("best") != null || line.text("high") != null;
        if (!readable && !otherwise) {
            line.problem("best", "a number is needed in low, best or high");
        }
        if (above(low, best) || above(best, high) || above(low, high)) {
            line.problem("best", "low, best and high are out of order");
        }
        for (BigDecimal number : new BigDecimal[] {low, best, high}) {
            if (number != null && number.signum() < 0) {
                line.problem("best", "is below zero");
            }
        }
    }

    private static boolean above(BigDecimal a, BigDecimal b) {
        return a != null && b != null && a.compareTo(b) > 0;
    }
}
