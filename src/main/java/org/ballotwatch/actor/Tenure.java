package org.ballotwatch.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.place.InCountry;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word that a person held an office. */
@Entity
@Description("One source's word that a person held an office, of a country, an organization or a party.")
public class Tenure extends Report implements ReportHeader, InCountry {
    public static final char KIND = 'T';

    @Ignore
    public UUID personId;

    @NonNull
    @Description("The office, such as \"Prime Minister\".")
    public String role;

    @Ignore
    public UUID organizationId;

    @Ignore
    public UUID countryId;

    @Description("The first day in office; null where the source does not give it.")
    public LocalDate since;

    @Description("The last day in office; null where the source gives none, as for an office that is still held.")
    public LocalDate until;

    @Description(
            "A day on which the source has the person in office; null where it gives none beside the first and last.")
    public LocalDate heldOn;

    @Transient
    @NonNull
    @Description("Who held it.")
    public Person person;

    @Transient
    @Description("The organization or party whose office it is; null where it is a country's.")
    public Actor organization;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }

    Span span() {
        return new Span(since, heldOn, until);
    }
}
