package org.ballotwatch.identity;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The id of one record in another data set; exactly one of the record columns is set. */
@Entity
@Description("The id of a record in another data set.")
public class ExternalId extends PanacheEntityBase {
    @jakarta.persistence.Id
    @Column(name = "id")
    @Ignore
    public UUID uuid;

    @NonNull
    @Description("The data set: casebook, wikidata, parlgov, partyfacts, ucdp, deco, maverick, acled, gtd, nelda, "
            + "geonames, osm or iso3166.")
    public String scheme;

    @NonNull
    @Description("The id as that data set writes it.")
    public String value;

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID actorId;

    @Ignore
    public UUID placeId;

    @Ignore
    public UUID countryId;

    @Ignore
    public UUID sourceId;

    @Ignore
    public UUID disputeId;
}
