package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.Person;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.identity.Record;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Results of edits of records, one type for each kind, so that clients need no fragments. */
public final class RecordPayloads {
    private static final String RECORD = "The record in its current state; null if nothing was done.";
    private static final String ERRORS = "Why nothing was done; empty on success.";

    private RecordPayloads() {}

    @Name("SourcePayload")
    @Description("Result of recording or correcting a source.")
    public record SourcePayload(
            @Description(RECORD) Source record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("PlacePayload")
    @Description("Result of recording or correcting a place.")
    public record PlacePayload(
            @Description(RECORD) Place record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("PersonPayload")
    @Description("Result of recording or correcting a person.")
    public record PersonPayload(
            @Description(RECORD) Person record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("PartyPayload")
    @Description("Result of recording or correcting a party.")
    public record PartyPayload(
            @Description(RECORD) Party record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("OrganizationPayload")
    @Description("Result of recording or correcting an organization.")
    public record OrganizationPayload(
            @Description(RECORD) Organization record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ElectionPayload")
    @Description("Result of recording or correcting an election.")
    public record ElectionPayload(
            @Description(RECORD) Election record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("IncidentPayload")
    @Description("Result of recording or correcting an incident.")
    public record IncidentPayload(
            @Description(RECORD) Incident record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("DisputePayload")
    @Description("Result of recording or correcting a dispute.")
    public record DisputePayload(
            @Description(RECORD) Dispute record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ActorPayload")
    @Description("Result of adding or withdrawing a name.")
    public record ActorPayload(
            @Description(RECORD) Actor record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("RecordPayload")
    @Description("Result of an edit of a record of any kind.")
    public record RecordPayload(
            @Description(RECORD) Record record,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}
}
