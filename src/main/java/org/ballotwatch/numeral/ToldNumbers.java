package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers that a few words tell, and what they come to: each of them, and their sums. */
final class ToldNumbers {
    /** Of more numbers than this the sums are not tried. */
    private static final int MOST_SUMMED = 8;

    private record Told(ToldNumber number, boolean counts, int group) {}

    private final List<Told> told = new ArrayList<>();

    /**
     * @param counts whether the number certainly counts what was recorded; others agree at most by chance
     * @param group numbers of one group may be added up; those behind "including" are parts of the others
     */
    void add(ToldNumber number, boolean counts, int group) {
        told.add(new Told(number, counts, group));
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** Whether any certainly counts what was recorded. */
    boolean certain() {
        return told.stream().anyMatch(Told::counts);
    }

    /** @param unnumbered how many people stand beside the numbers without one: "the governor and three guards" */
    boolean agree(RecordedNumber recorded, int unnumbered) {
        if (told.stream().anyMatch(each -> each.number.agrees(recorded))) {
            return true;
        }
        ToldNumber more = ToldNumber.between(BigDecimal.ZERO, BigDecimal.valueOf(unnumbered));
        int groups = told.stream().mapToInt(Told::group).max().orElse(0);
        for (int group = 0; group <= groups; group++) {
            if (sumsAgree(group, more, recorded)) {
                return true;
            }
        }
        return false;
    }

    private boolean sumsAgree(int group, ToldNumber more, RecordedNumber recorded) {
        List<ToldNumber> numbers = told.stream()
                .filter(each -> each.group == group)
                .map(Told::number)
                .limit(MOST_SUMMED)
                .toList();
        for (int subset = 1; subset < 1 << numbers.size(); subset++) {
            ToldNumber sum = more;
            for (int i = 0; i < numbers.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    sum = sum.plus(numbers.get(i));
                }
            }
            if (sum.agrees(recorded)) {
                return true;
            }
        }
        return false;
    }
}
