package org.ballotwatch.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Random edits of a small set of records, reproducible by seed; some of them are refused. */
final class RandomEdits {
    private static final String RECORDS = "source place person party organization election incident dispute";
    private static final List<String> REPORTS = List.of(
            "reportAccount",
            "reportResult",
            "reportFigure",
            "reportParticipation",
            "reportIncidentLink",
            "reportElectionLink",
            "reportTenure",
            "reportPartyRelation",
            "reportDisputeStep",
            "reportStatement");

    private final Random random;
    private final RandomInputs inputs;
    private final Map<String, List<String>> known = new HashMap<>();

    RandomEdits(long seed) {
        random = new Random(seed);
        inputs = new RandomInputs(random, known);
    }

    /** Creates one of each record, which all later edits need. */
    List<String> first() {
        List<String> edits = new ArrayList<>(
                List.of(
                        "{recordSource: {key: \"replay-source\", publisher: \"Replay Herald\","
                                + " title: \"Replay one\", kind: NEWS_AGENCY, publishedOn: \"2021-04-01\", retrievedOn: \"2022-01-01\"}}"));
        Arrays.stream(RECORDS.split(" ")).limit(7).forEach(kind -> edits.add(created(kind)));
        return edits;
    }

    /** The field of {@code EditInput} for an edit. */
    static String field(String edit) {
        return edit.substring(1, edit.indexOf(':'));
    }

    void made(String edit, String id) {
        String field = field(edit);
        if (field.startsWith("record")) {
            String record = field.substring("record".length()).toLowerCase(Locale.ROOT);
            known.computeIfAbsent(record, kind -> new ArrayList<>()).add(id);
        } else if (REPORTS.contains(field)) {
            known.computeIfAbsent(field, kind -> new ArrayList<>()).add(id);
            known.computeIfAbsent("report", kind -> new ArrayList<>()).add(id);
        }
    }

    /** The latest records and reports, up to the limit of one request. */
    List<String> ids() {
        List<String> ids = known.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        List<String> some = new ArrayList<>(ids);
        java.util.Collections.shuffle(some, new Random(ids.size()));
        return some.subList(0, Math.min(100, some.size()));
    }

    String next() {
        int die = random.nextInt(100);
        String kind = inputs.one(RECORDS.split(" "));
        if (die < 12) {
            return created(kind);
        }
        if (die < 40) {
            return "{" + EditorAtWork.mutation("correct", kind) + ": {id: \"" + inputs.any(kind) + "\", set: {"
                    + inputs.change(kind) + "}}}";
        }
        String old = inputs.any("report");
        if (die < 46) {
            return "{retireReport: {id: \"" + old + "\", reason: \"It was about another day\"}}";
        }
        if (die < 52) {
            return "{supersedeReport: {id: \"" + old + "\", supersededBy: \"" + inputs.any("report")
                    + "\", reason: \"There is a better one\"}}";
        }
        if (die < 60) {
            return "{rankReport: {id: \"" + old + "\", rank: " + inputs.one("DEPRECATED", "PREFERRED", "NORMAL")
                    + ", reason: \"As the editors see it\"}}";
        }
        String field = REPORTS.get(random.nextInt(REPORTS.size()));
        String supersedes = die < 72 && known.containsKey(field) ? ", supersedes: \"" + inputs.any(field) + "\"" : "";
        return "{" + field + ": {" + inputs.report(field) + supersedes + "}}";
    }

    private String created(String kind) {
        return "{" + EditorAtWork.mutation("record", kind) + ": {" + inputs.record(kind) + "}}";
    }
}
