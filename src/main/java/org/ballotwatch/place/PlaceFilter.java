package org.ballotwatch.place;

import java.util.List;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.identity.RecordReference;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("PlaceFilter")
@Description("Filter for places. Omitted fields do not restrict the list.")
public class PlaceFilter implements NarrowingInput {
    @Description("Only those in this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these kinds.")
    public List<@NonNull PlaceKind> kinds;

    @Id
    @Description("Only this place and all places within it, by id, external id or slug.")
    public String within;

    @Description("Only those with this text in their name, ignoring case; 200 characters at most.")
    public String text;

    static Conditions conditions(PlaceFilter filter) {
        Conditions where = new Conditions().and("l.listed");
        if (filter == null) {
            return where;
        }
        if (filter.country != null) {
            CountryCode.narrow(where, "l", filter.country);
        }
        if (filter.kinds != null) {
            where.and("l.kind = any(:kinds)", q -> q.bindWords("kinds", filter.kinds));
        }
        if (filter.within != null) {
            var within = RecordReference.of("filter.within", filter.within, Place.KIND, "a place");
            where.andSelective("l.id = any(" + Places.within(within.sql()) + ")", within::bind);
        }
        if (filter.text != null) {
            String pattern = TextLimits.pattern("filter.text", filter.text);
            where.and("l.name ilike :text", q -> q.bind("text", pattern).planByValues());
        }
        return where;
    }
}
