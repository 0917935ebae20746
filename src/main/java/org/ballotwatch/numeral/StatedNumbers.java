package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers that a few words tell, and what they come to: each of them, and their sums. */
final class StatedNumbers {
    /** Of more numbers than this the sums are not tried. */
    private static final int MOST_SUMMED = 8;

    private record Stated(StatedNumber number, boolean counts, int group) {}

    private final List<Stated> stated = new ArrayList<>();

    /**
     * @param counts whether the number certainly counts what was recorded; others agree at most by chance
     * @param group numbers of one group may be added up; those behind "including" are parts of the others
     */
    void add(StatedNumber number, boolean counts, int group) {
        stated.add(new Stated(number, counts, group));
    }

    boolean isEmpty() {
        return stated.isEmpty();
    }

    /** Whether any certainly counts what was recorded. */
    boolean certain() {
        return stated.stream().anyMatch(Stated::counts);
    }

    /** @param unnumbered how many people stand beside the numbers without one: "the governor and three guards" */
    boolean agree(RecordedNumber recorded, int unnumbered) {
        if (stated.stream().anyMatch(each -> each.number.agrees(recorded))) {
            return true;
        }
        StatedNumber more = StatedNumber.between(BigDecimal.ZERO, BigDecimal.valueOf(unnumbered));
        int groups = stated.stream().mapToInt(Stated::group).max().orElse(0);
        for (int group = 0; group <= groups; group++) {
            if (sumsAgree(group, more, recorded)) {
                return true;
            }
        }
        return false;
    }

    private boolean sumsAgree(int group, StatedNumber more, RecordedNumber recorded) {
        List<StatedNumber> numbers = stated.stream()
                .filter(each -> each.group == group)
                .map(Stated::number)
                .limit(MOST_SUMMED)
                .toList();
        for (int subset = 1; subset < 1 << numbers.size(); subset++) {
            StatedNumber sum = more;
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
