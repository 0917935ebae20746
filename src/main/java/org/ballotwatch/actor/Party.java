package org.ballotwatch.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.database.Detail;
import org.ballotwatch.identity.Record;
import org.ballotwatch.place.InCountry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A party, alliance or other contender in elections. */
@Entity
@DiscriminatorValue("PARTY")
@Description("A party, alliance or other contender in elections.")
public class Party extends StoredActor implements Actor, Record, InCountry {
    @Detail
    @NonNull
    @Name("kind")
    @Enumerated(EnumType.STRING)
    @Description("What kind of contender it is.")
    public PartyKind partyKind;

    @Detail
    @Description("Day of foundation; null if unknown.")
    public LocalDate foundedOn;

    @Detail
    @Description("Day of dissolution; null if unknown or if it still exists.")
    public LocalDate dissolvedOn;

    @Override
    @NonNull
    @Description("The main name, in English if there is an English one.")
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
    public String displayName() {
        return name;
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }
}
