package org.ballotwatch.place;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Record;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A country or territory with an ISO 3166-1 code. */
@Entity
@Description("A country or territory with an ISO 3166-1 code.")
public class Country extends IdentifiedEntity implements Record {
    public static final char KIND = 'C';

    @NonNull
    @Description("ISO 3166-1 alpha-2 code.")
    public String code;

    @NonNull
    @Description("ISO 3166-1 alpha-3 code.")
    public String alpha3;

    @NonNull
    @Description("English name.")
    public String name;

    @Description("Gleditsch and Ward number, which UCDP uses too; null if unknown.")
    public Integer gwNumber;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID key() {
        return uuid;
    }
}
