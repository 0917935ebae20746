package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Draws edits from a seed: the same number yields the same edit, as far as the existing records allow. */
final class Draw {
    private static final List<String> REPORTS = List.of("reportResult", "reportFigure", "reportAccount");
    /** The reports of a batch, in different tables, so that a reader can check that it is complete. */
    static final List<String> BATCH =
            List.of("reportResult", "reportFigure", "reportAccount", "reportResult", "reportFigure");

    private final Ground ground;
    private final Random random;
    private final Contest contest;
    private final String mark;

    /** @param attempt of this edit: a conflicting one is drawn again */
    Draw(Ground ground, long seed, int number, int attempt) {
        this.ground = ground;
        // The first numbers of similar seeds are similar, too.
        this.random = new Random(new Random(seed * 1_000_003 + number * 101L + attempt).nextLong());
        this.contest = any(ground.contests());
        this.mark = "edit " + number + "." + attempt;
    }

    Edit edit() {
        int of100 = random.nextInt(100);
        if (of100 < 28) {
            return report("reportResult", null);
        }
        if (of100 < 46) {
            return report("reportFigure", null);
        }
        if (of100 < 56) {
            return report("reportAccount", null);
        }
        if (of100 < 66) {
            ObjectNode input = object().put("id", contest.id).put("why", mark);
            return new Edit(contest, "correctElection", input.set("set", object().put("title", mark)), mark);
        }
        if (of100 < 72) {
            return batch();
        }
        if (of100 < 80) {
            return dispute();
        }
        return change();
    }

    private Edit report(String kind, String supersedes) {
        ObjectNode input = input(kind);
        if (supersedes != null) {
            input.put("supersedes", supersedes);
        }
        return new Edit(contest, kind, kind, supersedes, input, mark, 1);
    }

    private ObjectNode input(String kind) {
        ObjectNode input =
                object().put("source", any(ground.sources())).put("note", mark).put("asWritten", mark);
        return switch (kind) {
            case "reportResult" ->
                input.put("election", contest.id)
                        .put("party", any(ground.parties()))
                        .put("stage", "CERTIFIED")
                        .put("best", random.nextInt(200));
            case "reportFigure" ->
                input.put("event", contest.id).put("measure", "VOTES_CAST").put("best", random.nextInt(9_000_000));
            default -> input.put("event", contest.id).put("startsOn", "2025-05-0" + (1 + random.nextInt(9)));
        };
    }

    private Edit batch() {
        ArrayNode edits = Replica.JSON.createArrayNode();
        String whole = mark.replace("edit", "batch");
        BATCH.forEach(kind ->
                edits.add(object().set(kind, input(kind).put("note", whole).put("asWritten", whole))));
        return new Edit(contest, "batch", "batch", null, object().set("edits", edits), whole, edits.size());
    }

    private Edit dispute() {
        String dispute = contest.any("recordDispute", random);
        if (dispute == null || random.nextInt(4) == 0) {
            ObjectNode input =
                    object().put("election", contest.id).put("title", mark).put("type", "COMPLAINT");
            return new Edit(contest, "recordDispute", input, mark);
        }
        ObjectNode input = object().put("source", any(ground.sources()))
                .put("note", mark)
                .put("asWritten", mark)
                .put("dispute", dispute)
                .put("status", random.nextBoolean() ? "FILED" : "HEARING")
                .put("takenOn", "2025-06-01");
        return new Edit(contest, "reportDisputeStep", input, mark);
    }

    /** Draws a change of an existing report, which may be retired by then. */
    private Edit change() {
        String kind = any(REPORTS);
        String report = contest.any(kind, random);
        String other = contest.any(kind, random);
        if (report == null) {
            return report(kind, null);
        }
        ObjectNode input = object().put("id", report).put("reason", mark);
        int of20 = random.nextInt(20);
        if (of20 < 8) {
            String rank = random.nextBoolean() ? "PREFERRED" : "DEPRECATED";
            return new Edit(contest, "rankReport", kind, null, input.put("rank", rank), mark, 1);
        }
        if (of20 < 13) {
            return new Edit(contest, "retireReport", kind, report, input, mark, 1);
        }
        if (of20 < 16 && !report.equals(other)) {
            return new Edit(contest, "supersedeReport", kind, report, input.put("supersededBy", other), mark, 1);
        }
        return report(kind, report);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static ObjectNode object() {
        return Replica.JSON.createObjectNode();
    }
}
