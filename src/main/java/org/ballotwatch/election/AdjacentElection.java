package org.ballotwatch.election;

/** The previous or next election of the same country, type and chamber. */
enum AdjacentElection {
    PREVIOUS("<", "desc"),
    NEXT(">", "asc");

    private final String beyond;
    private final String direction;

    AdjacentElection(String beyond, String direction) {
        this.beyond = beyond;
        this.direction = direction;
    }

    /** Joins the adjacent election as {@code other} to {@code election this}. */
    String join() {
        return """
                cross join lateral (
                  select near.*
                  from election near
                  where near.country_id = this.country_id
                    and near.type = this.type
                    and near.listed
                    and near.chamber is not distinct from this.chamber
                    and (near.starts_on, near.id) %1$s (this.starts_on, this.id)
                  order by near.starts_on %2$s, near.id %2$s
                  limit 1
                ) as other""".formatted(beyond, direction);
    }
}
