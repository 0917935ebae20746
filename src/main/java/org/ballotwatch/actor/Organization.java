package org.ballotwatch.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.ballotwatch.database.Detail;
import org.ballotwatch.identity.Record;
import org.ballotwatch.place.InCountry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An organization that is not a party: a government body, a court, an armed group, a news organization. */
@Entity
@DiscriminatorValue("ORGANIZATION")
@Description(
        "An organization that is not a party: a government body, a court, an armed group, a news " + "organization.")
public class Organization extends StoredActor implements Actor, Record, InCountry {
    @Detail
    @NonNull
    @Name("kind")
    @Enumerated(EnumType.STRING)
    @Description("What kind of organization it is.")
    public OrganizationKind organizationKind;

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
