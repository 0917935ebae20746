package org.ballotwatch.dataset.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.dataset.DatasetImporter;
import org.ballotwatch.editing.InputReader;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.report.ReportType;

/** Reads a casebook's files as inputs. */
final class CasebookImporter implements DatasetImporter {
    private final CasebookFiles files;
    private final Problems problems = new Problems();
    private final Manifest manifest;
    private final CasebookRows rows;
    private final CasebookRows.Count count = new CasebookRows.Count();

    CasebookImporter(CasebookFiles files) {
        this.files = files;
        this.manifest = CasebookManifest.of(files, problems);
        this.rows = new CasebookRows(files);
        files.unread().forEach(problems::add);
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public String digest() {
        return files.digest();
    }

    @Override
    public List<RecordType<?, ?>> records() {
        List<RecordType<?, ?>> types = new ArrayList<>();
        for (CasebookFile file : CasebookFile.values()) {
            if (file.record() != null) {
                types.add(file.record());
            }
        }
        return types;
    }

    @Override
    public List<ReportType<?, ?>> reports() {
        List<ReportType<?, ?>> types = new ArrayList<>();
        for (CasebookFile file : CasebookFile.values()) {
            if (file.report() != null) {
                types.add(file.report());
            }
        }
        return types;
    }

    @Override
    public List<String> externalIds() {
        List<String> values = new ArrayList<>();
        rows.cells(CasebookFile.EXTERNAL_IDS, "value", value -> {
            if (StorableText.isStorable(value)) {
                values.add(value);
            }
        });
        return values;
    }

    /** Includes the keys of rows with other faults. */
    @Override
    public void announce(KeyResolver keys) {
        for (CasebookFile file : CasebookFile.values()) {
            if (file.record() != null) {
                rows.cells(file, "key", key -> keys.announce(key, file.record().kind()));
            }
        }
        keys.incomplete(rows.incomplete().stream()
                .map(CasebookFile::record)
                .filter(Objects::nonNull)
                .map(RecordType::kind)
                .toList());
    }

    @Override
    public void each(InputFields<?> fields, InputReader entries, BiConsumer<Object, Entry> taker) {
        CasebookFile file = Arrays.stream(CasebookFile.values())
                .filter(each -> each.fields() == fields)
                .findFirst()
                .orElseThrow();
        rows.entries(file, problems, count, row -> {
            Entry entry = entries.entry(row.where(), row.form());
            taker.accept(fields.parse(row.cells(), entry), entry);
        });
    }

    @Override
    public void refuseFaults() {
        if (!problems.isEmpty()) {
            throw new CasebookFault(files.name(), problems);
        }
    }

    Problems problems() {
        return problems;
    }
}
