package org.ballotwatch.source;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Sources. */
@Singleton
public class SourceRecordType extends RecordType<Source, SourceInput> {
    public SourceRecordType() {
        super(KeyedKind.SOURCE, Source.class, SourceInput.class);
    }

    @Override
    protected void complete(Source source, SourceInput input, Entry entry) {
        CellChecks.within(entry, "reliability", source.reliability, 0, 4);
        CellChecks.language(entry, source.language);
        WebAddress.check(entry, "url", source.url);
        WebAddress.checkWeb(entry, "archivedUrl", source.archivedUrl);
        CellChecks.notAhead(entry, "publishedOn", source.publishedOn, entry.today());
        CellChecks.notAhead(entry, "correctedOn", source.correctedOn, entry.today());
        CellChecks.notAhead(entry, "retrievedOn", source.retrievedOn, entry.today());
        CellChecks.notAhead(entry, "retractedOn", source.retractedOn, entry.today());
        CellChecks.inOrder(entry, "publishedOn", source.publishedOn, "correctedOn", source.correctedOn);
        CellChecks.inOrder(entry, "publishedOn", source.publishedOn, "retrievedOn", source.retrievedOn);
        CellChecks.inOrder(entry, "publishedOn", source.publishedOn, "retractedOn", source.retractedOn);
    }

    @Override
    public String above() {
        return "derivedFrom";
    }
}
