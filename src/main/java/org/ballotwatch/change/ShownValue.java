package org.ballotwatch.change;

import java.math.BigDecimal;
import java.util.List;
import org.ballotwatch.report.Report;

/**
 * A value that a field shows of one event.
 *
 * @param key identifies the value within its event, even if two values share a path
 * @param field its path, as clients see it
 * @param value null if unknown
 * @param reports the reports it rests on
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
