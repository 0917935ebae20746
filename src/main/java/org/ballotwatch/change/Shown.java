package org.ballotwatch.change;

import java.math.BigDecimal;
import java.util.List;
import org.ballotwatch.source.ReportHeader;

/**
 * A value that a field shows of one event.
 *
 * @param key tells it from the event's other values, even where two are called by one path
 * @param field its path, as clients read it
 * @param value null where unknown
 * @param reports those it rests on
 */
public record Shown(Object key, String field, Object value, List<? extends ReportHeader> reports) {

    /** The value as text. */
    String text() {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
