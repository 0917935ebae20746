package org.ballotwatch.search;

import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.Person;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.identity.Record;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;

@Description("A kind of record that a search or lookup finds.")
public enum RecordKind {
    @Description("An incident, by its title.")
    INCIDENT(Incident.KIND, Incident.class),

    @Description("An election, by its title.")
    ELECTION(Election.KIND, Election.class),

    @Description("A person, by any of its names.")
    PERSON(Actor.KIND, Person.class),

    @Description("A party, by any of its names.")
    PARTY(Actor.KIND, Party.class),

    @Description("An organization, by any of its names.")
    ORGANIZATION(Actor.KIND, Organization.class),

    @Description("A place, by its name.")
    PLACE(Place.KIND, Place.class),

    @Description("A country, by its English name.")
    COUNTRY(Country.KIND, Country.class),

    @Description("A dispute, by its title.")
    DISPUTE(Dispute.KIND, Dispute.class),

    @Description("A source, by its title or its publisher.")
    SOURCE(Source.KIND, Source.class);

    final char node;
    private final Class<? extends Record> type;

    RecordKind(char node, Class<? extends Record> type) {
        this.node = node;
        this.type = type;
    }

    /** Returns whether it is a record of this kind. */
    boolean isOf(Object node) {
        return type.isInstance(node);
    }
}
