package org.ballotwatch.search;

import org.ballotwatch.actor.Actor;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;

@Description("What kind of record a search finds.")
public enum RecordKind {
    @Description("An incident, by its title.")
    INCIDENT(Incident.KIND),

    @Description("An election, by its title.")
    ELECTION(Election.KIND),

    @Description("A person, by any of its names.")
    PERSON(Actor.KIND),

    @Description("A party, by any of its names.")
    PARTY(Actor.KIND),

    @Description("An organization, by any of its names.")
    ORGANIZATION(Actor.KIND),

    @Description("A place, by its name.")
    PLACE(Place.KIND),

    @Description("A country, by its English name.")
    COUNTRY(Country.KIND),

    @Description("A dispute, by its title.")
    DISPUTE(Dispute.KIND),

    @Description("A source, by its title or its publisher.")
    SOURCE(Source.KIND);

    final char node;

    RecordKind(char node) {
        this.node = node;
    }
}
