package org.ballotwatch.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.Tenure;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.dispute.DisputeStep;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.SeatCount;
import org.ballotwatch.event.Account;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.ballotwatch.statement.Statement;

/** What revisions are of: the kinds of ids of the tables, by their names in capitals. */
final class Subjects {
    static final String INCIDENT = "INCIDENT";
    static final String ELECTION = "ELECTION";
    static final String SEAT_COUNT = "SEAT_COUNT";

    private static final Map<String, Character> RECORDS = Map.of(
            "ACTOR",
            Actor.KIND,
            "COUNTRY",
            Country.KIND,
            "DISPUTE",
            Dispute.KIND,
            ELECTION,
            Election.KIND,
            INCIDENT,
            Incident.KIND,
            "PLACE",
            Place.KIND,
            "SOURCE",
            Source.KIND);

    private static final Map<String, Character> REPORTS = Map.of(
            "ACCOUNT",
            Account.KIND,
            "DISPUTE_STEP",
            DisputeStep.KIND,
            "ELECTION_LINK_REPORT",
            ElectionLinkReport.KIND,
            "FIGURE_REPORT",
            FigureReport.KIND,
            "INCIDENT_LINK_REPORT",
            IncidentLinkReport.KIND,
            "PARTICIPATION",
            Participation.KIND,
            "PARTY_RELATION",
            PartyRelation.KIND,
            SEAT_COUNT,
            SeatCount.KIND,
            "STATEMENT",
            Statement.KIND,
            "TENURE",
            Tenure.KIND);

    /** The tables whose rows name the election that they are about. */
    private static final Set<String> OF_ELECTIONS =
            Set.of("ACCOUNT", "DISPUTE", "ELECTION_LINK_REPORT", "FIGURE_REPORT", SEAT_COUNT, "STATEMENT");

    /** Those that may name a dispute about it instead. */
    private static final Set<String> OF_DISPUTES = Set.of("DISPUTE_STEP", "STATEMENT");

    /** Of a row {@code r} of the log the id of the election that its subject is, or is about; null of all else. */
    static final String ELECTION_OF = election();

    private Subjects() {}

    /** The kind of id, null for a table that the schema does not show. */
    static Character kind(String table) {
        return RECORDS.getOrDefault(table, REPORTS.get(table));
    }

    static boolean isReport(String table) {
        return REPORTS.containsKey(table);
    }

    private static String election() {
        String tied = Stream.concat(OF_ELECTIONS.stream(), OF_DISPUTES.stream())
                .distinct()
                .sorted()
                .map(table -> "when '%s' then coalesce(%s)\n  ".formatted(table, ties(table)))
                .collect(Collectors.joining());
        return "case r.subject_kind\n  when '%s' then r.subject_id\n  %send".formatted(ELECTION, tied);
    }

    private static String ties(String table) {
        List<String> ties = new ArrayList<>();
        if (OF_ELECTIONS.contains(table)) {
            ties.add("(select x.election_id from %s x where x.id = r.subject_id)".formatted(table));
        }
        if (OF_DISPUTES.contains(table)) {
            ties.add(("(select d.election_id from %s x join dispute d on d.id = x.dispute_id"
                            + " where x.id = r.subject_id)")
                    .formatted(table));
        }
        return String.join(", ", ties);
    }
}
