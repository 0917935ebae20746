package org.ballotwatch.finding;

import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.report.Knowledge;

/**
 * One check of the service on its own data. To add one is to add a class: a bean that implements this.
 *
 * <p>Its statement yields a row per finding, without order: {@code key} and {@code beside}, ids that together are unique
 * and begin the plan with an index; {@code severity}; {@code country_id}, null where it is of none; {@code reports}, a text
 * array of report ids each after the letter of its kind; the columns of its subjects; and its own.
 */
interface Rule {
    /** What it is asked for by, and its place among the rules. */
    String name();

    /** To be raised whenever it finds something else than before in the same data. */
    int version();

    List<Subject> subjects();

    /** The statement; {@code :asOf} and {@code :recordedAsOf} are bound. */
    String sql(Knowledge knowledge);

    /** The columns of its own that {@link #describe} reads. */
    List<String> columns();

    FindingText describe(RowReader row);
}
