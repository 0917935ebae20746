package org.ballotwatch.dataset.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files a casebook may have, in the order in which they are read, with their columns; {@code *} marks those needed. */
enum CasebookFile {
    SOURCES(
            "key* publisher* title url kind* reliability language published_on retrieved_on licence attribution derived_from"),
    PLACES("key* name* kind* parent country* latitude longitude"),
    PEOPLE("key* name* given_name family_name born_on died_on"),
    PARTIES("key* name* kind* country founded_on dissolved_on"),
    ORGANIZATIONS("key* name* kind* country"),
    NAMES("actor* name* kind* language"),
    ELECTIONS("key* title* type* country* chamber starts_on* ends_on date_precision calling seats_total"),
    INCIDENTS("key* title* type* country* starts_on* ends_on date_precision place place_precision"),
    DISPUTES("key* title* election* type* filed_by before"),
    EXTERNAL_IDS("record* scheme* value*"),
    ACCOUNTS("event* starts_on ends_on place place_precision " + Columns.REPORT),
    SEAT_COUNTS("election* party* low best high votes vote_share stage* " + Columns.REPORT),
    FIGURES("event* measure* counted weapon low best high " + Columns.REPORT),
    PARTICIPATIONS("incident* actor label actor_type role* attribution " + Columns.REPORT),
    INCIDENT_LINKS("incident* other* relation* " + Columns.REPORT),
    ELECTION_LINKS("incident* election* criteria* purpose confidence* " + Columns.REPORT),
    TENURES("person* role* organization country since until held_on " + Columns.REPORT),
    PARTY_RELATIONS("party* relation* other* since until held_on " + Columns.REPORT),
    DISPUTE_STEPS("dispute* status* taken_on " + Columns.REPORT),
    STATEMENTS("subject* speaker speaker_words on_behalf_of said_on kind* label summary* " + Columns.REPORT);

    static final List<String> NAMES_OF_FILES =
            Arrays.stream(values()).map(CasebookFile::fileName).toList();

    private final List<String> columns;
    private final List<String> required;

    CasebookFile(String columns) {
        this.columns = Stream.of(columns.replace("*", "").split(" ")).toList();
        this.required = Stream.of(columns.split(" "))
                .filter(column -> column.endsWith("*"))
                .map(column -> column.replace("*", ""))
                .toList();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return columns;
    }

    List<String> required() {
        return required;
    }

    private static final class Columns {
        static final String REPORT =
                "source* attributed_to attributed_words known_since as_written locator rank rank_reason note";
    }
}
