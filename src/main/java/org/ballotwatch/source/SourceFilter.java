package org.ballotwatch.source;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.limit.TextLimits;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SourceFilter")
@Description("Filter for sources. Omitted fields do not restrict the list.")
public class SourceFilter implements NarrowingInput {
    @Description("Only these kinds of publishers.")
    public List<@NonNull SourceKind> kinds;

    @Description("Only those published on this day or later.")
    public LocalDate from;

    @Description("Only those published on this day or earlier.")
    public LocalDate to;

    @Description("Only those with this text in their publisher or title, ignoring case; 200 characters at most.")
    public String text;

    static Conditions conditions(SourceFilter filter) {
        Conditions where = new Conditions().and("s.listed");
        if (filter == null) {
            return where;
        }
        if (filter.kinds != null) {
            where.and("s.kind = any(:kinds)", q -> q.bindWords("kinds", filter.kinds));
        }
        if (filter.from != null) {
            where.and("s.published_on >= :from", q -> q.bind("from", filter.from));
        }
        if (filter.to != null) {
            where.and("s.published_on <= :to", q -> q.bind("to", filter.to));
        }
        if (filter.text != null) {
            String pattern = TextLimits.pattern("filter.text", filter.text);
            where.and("(s.publisher ilike :text or s.title ilike :text)", q -> q.bind("text", pattern)
                    .planByValues());
        }
        return where;
    }
}
