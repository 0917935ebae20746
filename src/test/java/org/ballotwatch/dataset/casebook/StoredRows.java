package org.ballotwatch.dataset.casebook;

import java.util.EnumMap;
import java.util.Map;

/** The rows of a casebook's file, computed from the database: its columns, its keys, empty for null. */
final class StoredRows {
    private static final String HEADING =
            """
            , %s as source, %s as attributed_to, r.attributed_words, r.known_since, r.as_written, r.locator,
            r.rank, r.rank_reason, r.rank_since, r.withdrawn_on, r.withdrawn_reason, r.note""".formatted(key("source", "r.source_id"), key("actor", "r.attributed_to_id"));

    private static final String COUNTRY = "(select c.code from country c where c.id = r.country_id) as country";
    private static final String EVENT =
            "coalesce(%s, %s) as event".formatted(key("incident", "r.incident_id"), key("election", "r.election_id"));
    private static final String SUBJECT = "coalesce(%s, %s, %s) as subject"
            .formatted(
                    key("incident", "r.incident_id"), key("election", "r.election_id"), key("dispute", "r.dispute_id"));
    private static final String EVENT_AS_SUBJECT =
            "coalesce(%s, %s) as subject".formatted(key("incident", "r.incident_id"), key("election", "r.election_id"));
    private static final String CODED = "coalesce(%s, %s, %s, %s, %s) as subject"
            .formatted(
                    key("incident", "r.incident_id"),
                    key("election", "r.election_id"),
                    key("dispute", "r.dispute_id"),
                    key("actor", "r.actor_id"),
                    key("place", "r.place_id"));
    private static final String DAYS = "r.starts_on, r.ends_on";
    private static final String SPREAD = "r.date_precision, r.starts_no_later_than, r.ends_no_earlier_than";
    private static final String BOUNDS = "r.low, r.best, r.high";
    private static final String PLACE = key("place", "r.place_id") + " as place, r.place_precision";
    private static final String SPAN = "r.since, r.until, r.held_on";
    private static final String INCIDENT = key("incident", "r.incident_id") + " as incident";

    private StoredRows() {}

    /** @param casebook the casebook of the reports; records are from all casebooks, which may share them */
    static Map<CasebookFile, String> queries(String casebook) {
        Map<CasebookFile, String> queries = new EnumMap<>(CasebookFile.class);
        queries.put(
                CasebookFile.SOURCES,
                record(
                        "source",
                        "r.publisher, r.title, r.translated_title, r.url, r.archived_url, r.medium, r.kind, r.reliability,"
                                + " r.language, r.published_on, r.corrected_on, r.retrieved_on, r.retracted_on, r.licence,"
                                + " r.attribution, " + key("source", "r.derived_from_id") + " as derived_from"));
        queries.put(
                CasebookFile.PLACES,
                record(
                        "place",
                        "r.name, r.kind, " + key("place", "r.parent_id") + " as parent, " + COUNTRY
                                + ", r.latitude, r.longitude"));
        queries.put(CasebookFile.PEOPLE, actor("PERSON", "r.name, r.given_name, r.family_name, r.born_on, r.died_on"));
        queries.put(
                CasebookFile.PARTIES,
                actor("PARTY", "r.name, r.party_kind as kind, " + COUNTRY + ", r.founded_on, r.dissolved_on"));
        queries.put(
                CasebookFile.ORGANIZATIONS, actor("ORGANIZATION", "r.name, r.organization_kind as kind, " + COUNTRY));
        queries.put(CasebookFile.NAMES, """
                select k.value as actor, r.name, r.kind, r.language
                from actor_name r
                join external_id k on k.scheme = 'casebook' and k.actor_id = r.actor_id""");
        queries.put(
                CasebookFile.ELECTIONS,
                record(
                        "election",
                        "r.title, r.type, " + COUNTRY + ", r.chamber, " + DAYS + ", " + SPREAD
                                + ", r.calling, r.seats_total, r.places_total, "
                                + key("place", "r.place_id") + " as place, " + key("election", "r.part_of_id")
                                + " as part_of, " + key("election", "r.rerun_of_id") + " as rerun_of, "
                                + key("election", "r.first_round_id") + " as first_round"));
        queries.put(
                CasebookFile.INCIDENTS,
                record(
                        "incident",
                        "r.title, r.type, array_to_string(r.further_types, '|') as further_types, r.outcome, " + COUNTRY
                                + ", " + DAYS + ", " + SPREAD + ", r.starts_at_time, r.time_zone, " + PLACE));
        queries.put(
                CasebookFile.DISPUTES,
                record(
                        "dispute",
                        "r.title, " + key("election", "r.election_id") + " as election, " + INCIDENT + ", r.type, "
                                + key("actor", "r.filed_by_id") + " as filed_by, " + key("actor", "r.before_id")
                                + " as before"));
        queries.put(CasebookFile.EXTERNAL_IDS, """
                select k.value as record, r.scheme, r.value
                from external_id r
                join external_id k on k.scheme = 'casebook'
                  and coalesce(k.source_id, k.place_id, k.actor_id, k.election_id, k.incident_id, k.dispute_id)
                    = coalesce(r.source_id, r.place_id, r.actor_id, r.election_id, r.incident_id, r.dispute_id)
                where r.scheme <> 'casebook'""");
        queries.put(
                CasebookFile.ELECTION_STATUSES,
                report(
                                "election_status_report",
                                key("election", "r.election_id") + " as election, r.status, r.taken_on, r.new_day, "
                                        + key("place", "r.place_id") + " as place")
                        .formatted("casebook:" + casebook));
        Map.of(
                        CasebookFile.ACCOUNTS,
                        report("account", EVENT + ", " + DAYS + ", " + PLACE),
                        CasebookFile.RESULTS,
                        report(
                                "result_report",
                                key("election", "r.election_id") + " as election, " + key("actor", "r.party_id")
                                        + " as party, " + key("actor", "r.candidate_id") + " as candidate, "
                                        + key("actor", "r.running_mate_id")
                                        + " as running_mate, r.option, r.other_seats, "
                                        + key("place", "r.place_id") + " as place, " + BOUNDS
                                        + ", r.votes_low, r.votes, r.votes_high, r.vote_share, r.elected::text as elected, r.stage"),
                        CasebookFile.FIGURES,
                        report(
                                "figure_report",
                                EVENT + ", r.measure, r.counted, r.weapon, r.scope, r.stage, " + BOUNDS),
                        CasebookFile.PARTICIPATIONS,
                        report(
                                "participation",
                                INCIDENT + ", " + key("actor", "r.actor_id")
                                        + " as actor, r.label, r.actor_type, r.role, r.attribution"),
                        CasebookFile.INCIDENT_LINKS,
                        report(
                                "incident_link_report",
                                INCIDENT + ", " + key("incident", "r.other_id") + " as other, r.relation"),
                        CasebookFile.ELECTION_LINKS,
                        report(
                                "election_link_report",
                                INCIDENT + ", " + key("election", "r.election_id")
                                        + " as election, array_to_string(r.criteria, '|') as criteria, r.purpose, r.confidence"),
                        CasebookFile.TENURES,
                        report(
                                "tenure",
                                key("actor", "r.person_id") + " as person, r.role, "
                                        + key("actor", "r.organization_id") + " as organization, " + COUNTRY + ", "
                                        + SPAN),
                        CasebookFile.PARTY_RELATIONS,
                        report(
                                "party_relation",
                                key("actor", "r.party_id") + " as party, r.relation, " + key("actor", "r.other_id")
                                        + " as other, " + SPAN),
                        CasebookFile.DISPUTE_STEPS,
                        report("dispute_step", key("dispute", "r.dispute_id") + " as dispute, r.status, r.taken_on"),
                        CasebookFile.STATEMENTS,
                        report(
                                "statement",
                                SUBJECT + ", " + key("actor", "r.speaker_id") + " as speaker, r.speaker_words, "
                                        + key("actor", "r.on_behalf_of_id")
                                        + " as on_behalf_of, r.utterance, r.said_on, r.kind, r.label, r.summary"))
                .forEach((file, query) -> queries.put(file, query.formatted("casebook:" + casebook)));
        Map.of(
                        CasebookFile.DISPUTE_FILERS,
                        report(
                                "dispute_filer",
                                key("dispute", "r.dispute_id") + " as dispute, " + key("actor", "r.filer_id")
                                        + " as filer, r.filer_words, r.filed_on"),
                        CasebookFile.DISPUTE_SUBJECTS,
                        report("dispute_subject", key("dispute", "r.dispute_id") + " as dispute, " + EVENT_AS_SUBJECT),
                        CasebookFile.ASSESSMENTS,
                        report(
                                "assessment",
                                key("election", "r.election_id") + " as election, " + key("actor", "r.assessor_id")
                                        + " as assessor, r.assessor_words, r.aspect, " + key("place", "r.place_id")
                                        + " as place, r.stage, r.verdict, r.statement_words"),
                        CasebookFile.CODINGS,
                        report("coding", CODED + ", r.scheme, r.variable, r.value, r.label"))
                .forEach((file, query) -> queries.put(file, query.formatted("casebook:" + casebook)));
        return queries;
    }

    private static String key(String column, String id) {
        return "(select x.value from external_id x where x.scheme = 'casebook' and x.%s_id = %s)".formatted(column, id);
    }

    private static String record(String table, String columns) {
        return "select k.value as key, %s from %s r join external_id k on k.%2$s_id = r.id and k.scheme = 'casebook'"
                .formatted(columns, table);
    }

    private static String actor(String kind, String columns) {
        return record("actor", columns) + " where r.actor_kind = '" + kind + "'";
    }

    private static String report(String table, String columns) {
        return "select " + columns + HEADING + " from " + table + " r where r.origin = '%s' and r.retired_at is null";
    }
}
