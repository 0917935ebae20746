package org.ballotwatch.change;

import java.math.BigDecimal;
import java.util.List;
import org.ballotwatch.report.Report;

/**
 * A value that a field shows of one event.
 *
 * @param key tells it from the event's other values, even where two are called by one path
 * @param field its path, as clients read it
 * @param value null where unknown
 * @param reports those it rests on
 */
public record ShownValue(Object key, String field, Object value, List<? extends Report> reports) {

    /** The value as text. */
    String text() {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
