package org.ballotwatch.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.SourceKind;

/** Reads the entries that describe sources. */
final class SourceReader {
    private final Keys keys;
    private final CycleCheck ancestry;
    private final Map<UUID, SourceDates> dates;

    SourceReader(Keys keys, ReferenceData known) {
        this.keys = keys;
        this.ancestry = new CycleCheck("derived_from", known.above());
        this.dates = new HashMap<>(known.dates());
    }

    Source read(Entry entry, UUID id) {
        Source source = new Source();
        source.uuid = id;
        source.publisher = entry.required("publisher");
        source.title = entry.text("title");
        source.url = entry.text("url");
        source.kind = entry.requiredWord("kind", SourceKind.class);
        source.reliability = entry.integer("reliability");
        source.language = entry.text("language");
        source.publishedOn = entry.date("published_on");
        source.retrievedOn = entry.date("retrieved_on");
        source.licence = entry.text("licence");
        source.attribution = entry.text("attribution");
        source.derivedFromId = keys.id(entry, "derived_from", KeyedKind.SOURCE);
        Checks.within(entry, "reliability", source.reliability, 0, 4);
        Checks.language(entry);
        WebAddress.check(entry, "url");
        Checks.inOrder(entry, "published_on", source.publishedOn, "retrieved_on", source.retrievedOn);
        ancestry.add(entry, id, source.derivedFromId);
        dates.put(id, new SourceDates(source.publishedOn, source.retrievedOn));
        return source;
    }

    /** To be called when all rows are read. */
    void check() {
        ancestry.check();
    }

    /** Of the sources of this casebook and of those that the database knows. */
    Map<UUID, SourceDates> dates() {
        return dates;
    }
}
