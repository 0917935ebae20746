package org.ballotwatch.actor;

import java.time.LocalDate;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("TenureFilter")
@Description("Filter for tenures. Omitted fields do not restrict the list.")
public class TenureFilter implements NarrowingInput {
    @Description(
            "Only offices with this text in their name, such as \"prime minister\", ignoring case; 200 characters at most.")
    public String role;

    @Description("Only offices of this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Id
    @Description("Only offices of this organization or party, by id, external id or slug.")
    public String organization;

    @Id
    @Description("Only offices of this person, by id, external id or slug.")
    public String person;

    @Description("Only offices held on this day by the source's dates. A tenure without an end continues.")
    public LocalDate on;

    static Conditions conditions(TenureFilter filter) {
        Conditions where = new Conditions().and("person.listed");
        if (filter == null) {
            return where;
        }
        if (filter.role != null) {
            String pattern = TextLimits.pattern("filter.role", filter.role);
            where.and("r.role ilike :role", q -> q.bind("role", pattern).planByValues());
        }
        if (filter.country != null) {
            CountryCode.narrow(where, "r", filter.country);
        }
        if (filter.organization != null) {
            var body = RecordReference.of(
                    "filter.organization", filter.organization, Actor.KIND, "an organization or a party");
            where.andSelective("r.organization_id = " + body.sql(), body::bind);
        }
        if (filter.person != null) {
            var holder = RecordReference.of("filter.person", filter.person, Actor.KIND, "a person");
            where.andSelective("r.person_id = " + holder.sql(), holder::bind);
        }
        if (filter.on != null) {
            where.and(Span.COVERS, q -> q.bind("on", filter.on));
        }
        return where;
    }
}
