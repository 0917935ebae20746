package org.ballotwatch.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A place in the chain from a site up to its country. */
@Entity
@Description("A place, in a chain from a single site up to its country.")
public class Place extends StoredRecord implements Record, InCountry {
    public static final char KIND = 'L';

    @NonNull
    @Description("Its name.")
    public String name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of place it is.")
    public PlaceKind kind;

    @Description("Latitude in degrees north (WGS 84); null if unknown.")
    public Double latitude;

    @Description("Longitude in degrees east (WGS 84); null if unknown.")
    public Double longitude;

    @Ignore
    public UUID parentId;

    @Ignore
    public UUID countryId;

    @Transient
    @Description("The place that contains it; null for a country.")
    public Place parent;

    @Override
    protected char kind() {
        return KIND;
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
