package org.ballotwatch.entry;

import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.actor.OrganizationKind;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.PartyKind;
import org.ballotwatch.actor.Person;

/** Reads the entries that describe people, parties and organizations. */
final class ActorReader {
    private final Map<String, UUID> countries;

    ActorReader(ReferenceData known) {
        this.countries = known.countries();
    }

    Person person(Entry entry, UUID id) {
        Person person = new Person();
        person.uuid = id;
        person.name = entry.required("name");
        person.givenName = entry.text("given_name");
        person.familyName = entry.text("family_name");
        person.bornOn = entry.date("born_on");
        person.diedOn = entry.date("died_on");
        Checks.inOrder(entry, "born_on", person.bornOn, "died_on", person.diedOn);
        return person;
    }

    Party party(Entry entry, UUID id) {
        Party party = new Party();
        party.uuid = id;
        party.name = entry.required("name");
        party.partyKind = entry.requiredWord("kind", PartyKind.class);
        party.countryId = Checks.country(entry, countries);
        party.foundedOn = entry.date("founded_on");
        party.dissolvedOn = entry.date("dissolved_on");
        Checks.inOrder(entry, "founded_on", party.foundedOn, "dissolved_on", party.dissolvedOn);
        return party;
    }

    Organization organization(Entry entry, UUID id) {
        Organization organization = new Organization();
        organization.uuid = id;
        organization.name = entry.required("name");
        organization.organizationKind = entry.requiredWord("kind", OrganizationKind.class);
        organization.countryId = Checks.country(entry, countries);
        return organization;
    }
}
