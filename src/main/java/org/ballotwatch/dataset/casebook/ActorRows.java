package org.ballotwatch.dataset.casebook;

import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.actor.OrganizationKind;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.PartyKind;
import org.ballotwatch.actor.Person;

/** Reads the rows that describe people, parties and organizations. */
final class ActorRows {
    private final Map<String, UUID> countries;

    ActorRows(Known known) {
        this.countries = known.countries();
    }

    Person person(Line line, UUID id) {
        Person person = new Person();
        person.uuid = id;
        person.name = line.required("name");
        person.givenName = line.text("given_name");
        person.familyName = line.text("family_name");
        person.bornOn = line.date("born_on");
        person.diedOn = line.date("died_on");
        Checks.inOrder(line, "born_on", person.bornOn, "died_on", person.diedOn);
        return person;
    }

    Party party(Line line, UUID id) {
        Party party = new Party();
        party.uuid = id;
        party.name = line.required("name");
        party.partyKind = line.requiredWord("kind", PartyKind.class);
        party.countryId = Checks.country(line, countries);
        party.foundedOn = line.date("founded_on");
        party.dissolvedOn = line.date("dissolved_on");
        Checks.inOrder(line, "founded_on", party.foundedOn, "dissolved_on", party.dissolvedOn);
        return party;
    }

    Organization organization(Line line, UUID id) {
        Organization organization = new Organization();
        organization.uuid = id;
        organization.name = line.required("name");
        organization.organizationKind = line.requiredWord("kind", OrganizationKind.class);
        organization.countryId = Checks.country(line, countries);
        return organization;
    }
}
