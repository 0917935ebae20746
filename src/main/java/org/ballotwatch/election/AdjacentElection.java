package org.ballotwatch.election;

import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;

/**
 * The previous or next election of the same body and place. Votes for a body of one town are not compared with those of
 * another, so local, regional and by-elections have none without a place.
 */
enum AdjacentElection {
    PREVIOUS("near.latest_end < this.earliest_start and near.starts_on < this.earliest_start", "desc"),
    NEXT("near.earliest_start > this.latest_end and near.starts_on > this.latest_end", "asc");

    /** The second condition follows from the first. An index has the days that it compares. */
    private final String beyond;

    private final String direction;

    AdjacentElection(String beyond, String direction) {
        this.beyond = beyond;
        this.direction = direction;
    }

    /** Joins the adjacent election of those that were public as {@code other} to {@code election this}. */
    String join(Knowledge knowledge, PublicRecords publicRecords) {
        return """
                cross join lateral (
                  select near.*
                  from election near
                  where near.country_id = this.country_id
                    and near.listed
                    and near.chamber is not distinct from this.chamber
                    and near.place_id is not distinct from this.place_id
                    and (this.place_id is not null or this.type not in ('LOCAL', 'REGIONAL', 'BY_ELECTION'))
                    and (near.type = this.type
                      or near.first_round_id is not null and this.type = 'RUNOFF'
                      or this.first_round_id is not null and near.type = 'RUNOFF'
                      or this.type = 'BY_ELECTION' and near.type in ('PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL'))
                    and (near.first_round_id is null and near.type <> 'RUNOFF')
                      = (this.first_round_id is null and this.type <> 'RUNOFF')
                    and %1$s
                    and %3$s%4$s
                  order by near.starts_on %2$s, near.id %2$s
                  limit 1
                ) as other""".formatted(
                        beyond,
                        direction,
                        ElectionStatuses.notVoid("near", knowledge),
                        publicRecords.and(knowledge, "election_id", "near.id"));
    }
}
