package org.ballotwatch.dataset;

import java.util.List;
import java.util.function.BiConsumer;
import org.ballotwatch.editing.InputReader;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.report.ReportType;

/**
 * Reads a data set in its compilers' format. An importer turns rows into the inputs of mutations; references, checks,
 * history and retirement are the same for all. Each instance is used once.
 */
public interface DatasetImporter {
    /** Unique among all data sets. */
    String name();

    Manifest manifest();

    /** Changes whenever the data set changes. */
    String digest();

    /** The kinds of records that it may have, in reading order. */
    List<RecordType<?, ?>> records();

    /** The kinds of reports that it may have, in reading order. */
    List<ReportType<?, ?>> reports();

    /** The values of the external ids that it contains. */
    List<String> externalIds();

    /** Announces the keys of all records, so that a row may refer to a later one. */
    void announce(KeyResolver keys);

    /** Reads each row that becomes an input with these fields. The row's problems go to its entry. */
    void each(InputFields<?> fields, InputReader entries, BiConsumer<Object, Entry> taker);

    /** Fails with all problems, if there are any. */
    void refuseFaults();

    /** The data set's description of itself; empty strings if it has none. */
    record Manifest(String title, String version, String licence, String attribution) {}
}
