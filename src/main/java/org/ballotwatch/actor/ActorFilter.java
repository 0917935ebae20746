package org.ballotwatch.actor;

import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.limit.TextLimits;
import org.ballotwatch.place.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("ActorFilter")
@Description("Filter for people, parties and organizations. Omitted fields do not restrict the list.")
public class ActorFilter implements NarrowingInput {
    @Description("Only those of this country, by ISO 3166-1 code of two or three letters. People have no country.")
    public String country;

    @Description("Only those with this text in one of their names, ignoring case; 200 characters at most.")
    public String text;

    static Conditions conditions(String actorKind, ActorFilter filter) {
        return narrow(
                new Conditions().and("a.actor_kind = :kind and a.listed", q -> q.bind("kind", actorKind)), filter);
    }

    /** Conditions on actors of all kinds. */
    static Conditions conditions(ActorFilter filter) {
        return narrow(new Conditions().and("a.listed"), filter);
    }

    private static Conditions narrow(Conditions where, ActorFilter filter) {
        if (filter != null && filter.country != null) {
            CountryCode.narrow(where, "a", filter.country);
        }
        if (filter != null && filter.text != null) {
            String pattern = TextLimits.pattern("filter.text", filter.text);
            where.and(
                    "(a.name ilike :text or exists (select from actor_name n"
                            + " where n.actor_id = a.id and n.name ilike :text))",
                    q -> q.bind("text", pattern).planByValues());
        }
        return where;
    }
}
