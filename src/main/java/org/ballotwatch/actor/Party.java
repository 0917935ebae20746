package org.ballotwatch.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.identity.Catalogued;
import org.ballotwatch.place.InCountry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A party, alliance or other contender in elections. */
@Entity
@DiscriminatorValue("PARTY")
@Description("A party, alliance or other contender in elections.")
public class Party extends StoredActor implements Actor, Catalogued, InCountry {
    @NonNull
    @Name("kind")
    @Enumerated(EnumType.STRING)
    @Description("What kind of contender it is.")
    public PartyKind partyKind;

    @Description("The day it was founded; null where unknown.")
    public LocalDate foundedOn;

    @Description("The day it was dissolved; null where unknown, and while it exists.")
    public LocalDate dissolvedOn;

    @Override
    @NonNull
    @Description("The main name, in English where there is an English one.")
    public String getName() {
        return name;
    }

    @Override
    public UUID actorKey() {
        return uuid;
    }

    @Override
    public UUID key() {
        return uuid;
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }
}
