package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * Two sources with the address of one page may be one document. A page of two days is two, and the front page of a site is no
 * document's address.
 */
@Singleton
final class SourceRecordedOnce implements Rule {
    @Override
    public String name() {
        return "source-recorded-once";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Source.KIND, "source_id"), new Subject(Source.KIND, "other_id"));
    }

    @Override
    public boolean isAboutPairs() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of("publisher", "other_publisher", "url");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  s.id as key, o.id as beside, s.id as source_id, o.id as other_id, null::uuid as country_id, 'NOTE' as severity,
                  '{}'::text[] as reports, s.publisher, o.publisher as other_publisher, s.url
                from source s
                join source o on source_page(o.url) = source_page(s.url) and o.id > s.id
                where source_page(s.url) is not null
                  and s.listed
                  and o.listed
                  and coalesce(s.published_on, s.retrieved_on) is not distinct from coalesce(o.published_on, o.retrieved_on)""";
    }

    @Override
    public FindingText describe(RowReader row) {
        return new FindingText(
                "A document of %s and one of %s have the address of one page, %s. They may be one."
                        .formatted(row.text(), row.text(), row.text()),
                null);
    }
}
