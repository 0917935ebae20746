package org.ballotwatch.finding;

import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.report.Knowledge;

/**
 * One check of the service on its own data. A new rule is one new bean of this type.
 *
 * <p>Its statement returns an unordered row per finding. The columns are {@code key} and {@code beside}, ids that are
 * unique together and come from an index; {@code severity}; {@code country_id}, which may be null; {@code reports}, a
 * text array of report ids, each prefixed with the letter of its kind; the columns of its subjects; and its own.
 */
interface Rule {
    /** The name in filters, which also determines the order of the rules. */
    String name();

    /** The version. Increase it whenever the rule's findings on the same data change. */
    int version();

    List<Subject> subjects();

    /** The statement; {@code :asOf} and {@code :recordedAsOf} are bound. */
    String sql(Knowledge knowledge);

    /** The rule's own columns, which {@link #describe} reads. */
    List<String> columns();

    FindingText describe(RowReader row);

    /**
     * Whether each row is about a pair of records, named by the first two subjects. The rows of one record are then read from
     * either end, since no index serves both at once.
     */
    default boolean isAboutPairs() {
        return false;
    }
}
