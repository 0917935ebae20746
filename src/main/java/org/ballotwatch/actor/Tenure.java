package org.ballotwatch.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.place.InCountry;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word that a person held an office. */
@Entity
@Description("One source's word that a person held an office of a country, an organization or a party.")
public class Tenure extends StoredReport implements Report, InCountry {
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

    @Description("First day in office; null if the source does not say.")
    public LocalDate since;

    @Description("Last day in office; null if the source does not say, or if the person still holds it.")
    public LocalDate until;

    @Description(
            "A day on which the person held the office; null if the source gives none besides the first and " + "last.")
    public LocalDate heldOn;

    @Transient
    @NonNull
    @Description("Who held the office.")
    public Person person;

    @Transient
    @Description("The organization or party whose office it is; null for an office of a country.")
    public Actor organization;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }

    @Description("The last day for which the source vouches: the last day in office, else the day in office or the day "
            + "the report became public, whichever is later. An open end does not mean that the person still holds it; "
            + "null if the source gives no day.")
    public LocalDate getKnownUntil() {
        if (until != null || since == null || knownSince == null) {
            return until != null ? until : heldOn;
        }
        return heldOn != null && heldOn.isAfter(knownSince) ? heldOn : knownSince;
    }

    Span span() {
        return new Span(since, heldOn, until);
    }
}
