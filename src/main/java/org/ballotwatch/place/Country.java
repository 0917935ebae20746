package org.ballotwatch.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Record;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A country, past or present, or what stands in its place where there is none. */
@Entity
@Description("A country or territory of today, a former one, or what stands in its place where there is none.")
public class Country extends IdentifiedEntity implements Record {
    public static final char KIND = 'C';

    @NonNull
    @Description(
            "ISO 3166-1 alpha-2 code; of a former country that of ISO 3166-3, with four letters if another country "
                    + "has the two now. If ISO has none, a code that it leaves to its users, such as XK.")
    public String code;

    @NonNull
    @Description("ISO 3166-1 alpha-3 code, or one of three letters in its place.")
    public String alpha3;

    @NonNull
    @Description("English name.")
    public String name;

    @Description("Gleditsch and Ward number, which UCDP uses too; null if unknown.")
    public Integer gwNumber;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of country it is.")
    public CountryKind kind;

    @Description("First day of a former country; null if unknown, and for all others.")
    public LocalDate since;

    @Description("Last day of a former country; null for all others. What is dated otherwise is rejected.")
    public LocalDate until;

    @Ignore
    @Column(name = "successors")
    public String[] successorCodes = {};

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
}
