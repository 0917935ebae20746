package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * A source never derives from itself through a chain of sources. Otherwise all copies in the cycle would have no voice.
 */
@Singleton
final class SourceIsNotItsOwnAncestor implements Rule {
    @Override
    public String name() {
        return "source-is-not-its-own-ancestor";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Source.KIND, "source_id"), new Subject(Source.KIND, "derived_from_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("publisher", "derived_from");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  s.id as key, s.id as beside, s.id as source_id, s.derived_from_id, null::uuid as country_id,
                  'ERROR' as severity, '{}'::text[] as reports, s.publisher, origin.publisher as derived_from
                from source s
                join source origin on origin.id = s.derived_from_id
                where s.derived_from_id is not null
                  and exists (
                    with recursive above (id) as (
                      select s.derived_from_id
                      union
                      select next.derived_from_id
                      from above
                      join source next on next.id = above.id
                      where next.derived_from_id is not null
                    )
                    select from above where above.id = s.id)""";
    }

    @Override
    public FindingText describe(RowReader row) {
        return new FindingText(
                "A document of %s is said to derive from one of %s, which in turn derives from the first."
                        .formatted(row.text(), row.text()),
                null);
    }
}
