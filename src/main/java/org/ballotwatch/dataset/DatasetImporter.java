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
 * A data set as its compilers keep it. An importer turns rows into the inputs that mutations take; references, checks, history
 * and retirement are the same for all. It is used once.
 */
public interface DatasetImporter {
    /** Unique among all data sets. */
    String name();

    Manifest manifest();

    /** Changes whenever anything in the data set does. */
    String digest();

    /** The kinds of records that it may have, in the order in which they are read. */
    List<RecordType<?, ?>> records();

    /** The kinds of reports that it may have, in the order in which they are read. */
    List<ReportType<?, ?>> reports();

    /** The values of the external ids that it gives. */
    List<String> externalIds();

    /** Announces the keys of all records, so that a row may refer to one further on. */
    void announce(KeyResolver keys);

    /** Reads each row that becomes an input with these fields; what is wrong with it goes to its entry. */
    void each(InputFields<?> fields, InputReader entries, BiConsumer<Object, Entry> taker);

    /** Fails with everything that was found to be wrong. */
    void refuseFaults();

    /** What it says about itself; empty where it says nothing. */
    record Manifest(String title, String version, String licence, String attribution) {}
}
