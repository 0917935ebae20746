package org.ballotwatch.dataset.casebook;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.dataset.casebook.Known.SourceDates;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.SourceKind;

/** Reads the rows that describe sources. */
final class SourceRows {
    private final Keys keys;
    private final Ancestry ancestry;
    private final Map<UUID, SourceDates> dates;

    SourceRows(Keys keys, Known known) {
        this.keys = keys;
        this.ancestry = new Ancestry("derived_from", known.above());
        this.dates = new HashMap<>(known.dates());
    }

    Source read(Line line, UUID id) {
        Source source = new Source();
        source.uuid = id;
        source.publisher = line.required("publisher");
        source.title = line.text("title");
        source.url = line.text("url");
        source.kind = line.requiredWord("kind", SourceKind.class);
        source.reliability = line.integer("reliability");
        source.language = line.text("language");
        source.publishedOn = line.date("published_on");
        source.retrievedOn = line.date("retrieved_on");
        source.licence = line.text("licence");
        source.attribution = line.text("attribution");
        source.derivedFromId = keys.id(line, "derived_from", Kind.SOURCE);
        Checks.within(line, "reliability", source.reliability, 0, 4);
        Checks.language(line);
        Checks.inOrder(line, "published_on", source.publishedOn, "retrieved_on", source.retrievedOn);
        ancestry.add(line, id, source.derivedFromId);
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
