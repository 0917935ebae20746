package org.ballotwatch.dataset.casebook;

import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Tenure;

/** Reads the rows that say who held which office. */
final class TenureRows {
    private final Heading heading;
    private final Keys keys;
    private final Map<String, UUID> countries;

    TenureRows(Heading heading, Keys keys, Known known) {
        this.heading = heading;
        this.keys = keys;
        this.countries = known.countries();
    }

    Tenure read(Line line) {
        Tenure tenure = heading.fill(new Tenure(), line);
        tenure.personId = keys.needId(line, "person", Kind.PERSON);
        tenure.role = line.required("role");
        tenure.organizationId = keys.id(line, "organization", Kind.ORGANIZATION, Kind.PARTY);
        tenure.countryId = Checks.country(line, countries);
        if (line.text("organization") == null && line.text("country") == null) {
            line.problem("organization", "an organization or a country is needed, whose office it is");
        }
        tenure.since = line.date("since");
        tenure.heldOn = line.date("held_on");
        tenure.until = line.date("until");
        Checks.span(line, tenure.since, tenure.heldOn, tenure.until);
        return tenure;
    }
}
