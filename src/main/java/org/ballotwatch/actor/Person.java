package org.ballotwatch.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.database.Detail;
import org.ballotwatch.identity.Record;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person who acts, speaks or is a target. */
@Entity
@DiscriminatorValue("PERSON")
@Description("A person who acts, speaks or is a target.")
public class Person extends StoredActor implements Actor, Record {
    @Detail
    @Description("Given name; null if unknown.")
    public String givenName;

    @Detail
    @Description("Family name; null if unknown.")
    public String familyName;

    @Detail
    @Description("Date of birth; null if unknown.")
    public LocalDate bornOn;

    @Detail
    @Description("Date of death; null if unknown or if the person is alive.")
    public LocalDate diedOn;

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
}
