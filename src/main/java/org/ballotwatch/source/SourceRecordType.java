package org.ballotwatch.source;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.Checks;
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
        Checks.within(entry, "reliability", source.reliability, 0, 4);
        Checks.language(entry, source.language);
        WebAddress.check(entry, "url", source.url);
        Checks.inOrder(entry, "publishedOn", source.publishedOn, "retrievedOn", source.retrievedOn);
    }

    @Override
    public String above() {
        return "derivedFrom";
    }
}
