package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.report.Knowledge;

/**
 * Two people, parties or organizations of one name and country may be one, unless their days of birth or of founding, or
 * their ids elsewhere, tell them apart.
 */
@Singleton
final class ActorRecordedOnce implements Rule {
    @Override
    public String name() {
        return "actor-recorded-once";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Actor.KIND, "actor_id"), new Subject(Actor.KIND, "other_id"));
    }

    @Override
    public boolean isAboutPairs() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of("name", "same_birth");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  a.id as key, o.id as beside, a.id as actor_id, o.id as other_id, coalesce(a.country_id, o.country_id) as country_id,
                  'NOTE' as severity, '{}'::text[] as reports, a.name, a.born_on is not null and a.born_on = o.born_on as same_birth
                from actor a
                join actor o on lower(o.name) = lower(a.name) and o.actor_kind = a.actor_kind and o.id > a.id
                where a.listed
                  and o.listed
                  and (a.country_id is null or o.country_id is null or a.country_id = o.country_id)
                  and (a.born_on is null or o.born_on is null or a.born_on = o.born_on)
                  and (a.founded_on is null or o.founded_on is null or a.founded_on = o.founded_on)
                  and a.party_kind is not distinct from o.party_kind
                  and a.organization_kind is not distinct from o.organization_kind
                  and not exists (
                    select from external_id x
                    join external_id y on y.actor_id = o.id and y.scheme = x.scheme
                    where x.actor_id = a.id and x.scheme <> 'casebook')""";
    }

    @Override
    public FindingText describe(RowReader row) {
        String name = row.text();
        String birth = row.yes() ? " and day of birth" : "";
        return new FindingText("There are two records of the name%s %s. They may be one.".formatted(birth, name), null);
    }
}
