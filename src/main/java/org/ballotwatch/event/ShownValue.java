package org.ballotwatch.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ballotwatch.report.Report;

/**
 * A value that a field shows of one event.
 *
 * @param key identifies the value within its event, even if two values share a path
 * @param path of the field, as clients read it
 * @param value null if unknown; numbers with bounds are an {@link Amount}, places a {@link Placement}
 * @param disagreement null if the reports are about different facts
 * @param reports all that it rests on, in the order of the field; those of rules too
 * @param measured what a number counts; null for other values
 */
public record ShownValue(
        Object key,
        String path,
        Object value,
        Double disagreement,
        List<? extends Report> reports,
        boolean isEvidence,
        boolean isCompared,
        Measured measured) {

    /**
     * What a number of an event counts.
     *
     * @param of the contestant or the figure
     * @param stage of the reports that decide
     */
    public record Measured(MeasuredNumber number, Object of, Enum<?> stage) {}

    /** A value that stands in evidence and whose changes knowledgeDiff lists. */
    public static ShownValue of(
            Object key, String path, Object value, Double disagreement, List<? extends Report> reports) {
        return new ShownValue(key, path, value, disagreement, reports, true, true, null);
    }

    /** A detail, whose changes knowledgeDiff lists: evidence has another value of the same reports. */
    public static ShownValue detail(Object key, String path, Object value, List<? extends Report> reports) {
        return new ShownValue(key, path, value, null, reports, false, true, null);
    }

    /** A value of the record itself: it stands in evidence, but no report changes it. */
    public static ShownValue settled(String path, Object value, Double disagreement, List<? extends Report> reports) {
        return new ShownValue(path, path, value, disagreement, reports, true, false, null);
    }

    /** The same value, of which a series can be made. */
    public ShownValue counting(MeasuredNumber number, Object of, Enum<?> stage) {
        return new ShownValue(
                key, path, value, disagreement, reports, isEvidence, isCompared, new Measured(number, of, stage));
    }

    /** The value as evidence has it; of a place, its name is yet to be read. */
    public String text() {
        return value instanceof Amount amount ? amount.words() : text(value);
    }

    /** The values that knowledgeDiff compares: a number and its bounds change each on its own. */
    public Stream<ShownValue> parts() {
        return value instanceof Amount amount
                ? Stream.of(part("best", amount.best()), part("low", amount.low()), part("high", amount.high()))
                : Stream.of(this);
    }

    private ShownValue part(String name, BigDecimal number) {
        return detail(List.of(key, name), path + "." + name, number, reports);
    }

    /** 41 and 41.0 are one number. */
    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
