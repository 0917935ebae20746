package org.ballotwatch.bench.soak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares all observations with the database, and prints the result. */
final class Verdict {
    private final Tally tally;
    private final Map<String, Integer> kept;
    private boolean right = true;

    Verdict(Tally tally, Map<String, Integer> kept) {
        this.tally = tally;
        this.kept = kept;
    }

    void edits() {
        System.out.printf("%nedits%n");
        Map<String, Long> refused = tally.of("refused");
        tally.of("acknowledged")
                .forEach((mutation, count) -> line(
                        "  " + mutation,
                        count
                                + (refused.containsKey(mutation)
                                        ? " (refused, made again: " + refused.get(mutation) + ")"
                                        : "")));
        long reports =
                tally.acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        line("acknowledged", tally.acknowledged.size() + ", which made or changed " + reports);
        line("refused because another edit was first", Integer.toString(tally.refused.size()));
        tally.of("sent again after").forEach((cause, count) -> line("sent again after " + cause, count.toString()));
        line("sent to both replicas at once", Long.toString(tally.counted("sent twice")));
        int missing = 0;
        int twice = 0;
        Map<String, Integer> others = new HashMap<>(kept);
        for (Map.Entry<String, Integer> edit : tally.acknowledged.entrySet()) {
            Integer there = others.remove(edit.getKey());
            missing += there == null || there < edit.getValue() ? 1 : 0;
            twice += there != null && there > edit.getValue() ? 1 : 0;
        }
        zero("acknowledged but missing", missing);
        zero("acknowledged but made twice", twice);
        zero("made but not acknowledged", others.size());
        others.keySet().stream()
                .limit(10)
                .forEach(mark -> System.out.println("    " + mark + ": " + tally.refused.get(mark)));
    }

    void readers() {
        System.out.printf("%nreaders%n");
        line("answers", tally.answers.toString());
        line("  of these, with errors", tally.withErrors.toString());
        line("no answer", tally.unanswered.toString());
        zero("inconsistent", tally.inconsistent.intValue());
    }

    void subscriber(String name, Told told) {
        System.out.printf("%n%s%n", name);
        line("notices", Integer.toString(told.notices()));
        tally.of(name).forEach((what, count) -> line(what, count.toString()));
        zero("missing", told.missing());
        zero("received twice", told.twice());
        zero("out of order per record", told.disordered());
        zero("of another election", told.strange());
    }

    /** @param wrong violations without a line of their own */
    boolean end(List<String> wrong) {
        System.out.printf("%nrecovery%n");
        tally.recoveries.forEach(recovery -> System.out.println("  " + recovery));
        System.out.println();
        zero("unexpected", wrong.size());
        wrong.stream().limit(20).forEach(each -> System.out.println("    " + each));
        System.out.println(right ? "All edits are present, once and in order." : "There are violations.");
        return right;
    }

    private void zero(String what, int count) {
        right &= count == 0;
        line(what, count + (count == 0 ? "" : "   <-- must be 0"));
    }

    private static void line(String what, String value) {
        System.out.printf("  %-40s %s%n", what, value);
    }
}
