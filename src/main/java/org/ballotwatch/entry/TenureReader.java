package org.ballotwatch.entry;

import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Tenure;

/** Reads the entries that say who held which office. */
final class TenureReader {
    private final ReportHeaderReader heading;
    private final Keys keys;
    private final Map<String, UUID> countries;

    TenureReader(ReportHeaderReader heading, Keys keys, ReferenceData known) {
        this.heading = heading;
        this.keys = keys;
        this.countries = known.countries();
    }

    Tenure read(Entry entry) {
        Tenure tenure = heading.fill(new Tenure(), entry);
        tenure.personId = keys.needId(entry, "person", KeyedKind.PERSON);
        tenure.role = entry.required("role");
        tenure.organizationId = keys.id(entry, "organization", KeyedKind.ORGANIZATION, KeyedKind.PARTY);
        tenure.countryId = Checks.country(entry, countries);
        if (entry.text("organization") == null && entry.text("country") == null) {
            entry.problem("organization", "an organization or a country is needed, whose office it is");
        }
        tenure.since = entry.date("since");
        tenure.heldOn = entry.date("held_on");
        tenure.until = entry.date("until");
        Checks.span(entry, tenure.since, tenure.heldOn, tenure.until);
        return tenure;
    }
}
