package org.ballotwatch.election;

import java.util.Locale;
import java.util.UUID;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Who or what receives votes or seats in an election. Two reports are on the same contestant if the keys are equal. */
@Description(
        "Who or what receives votes or seats in an election: a party, a candidate, a ballot option, or seats that nobody "
                + "won in the vote.")
public final class Contestant {
    private final Party party;
    private final Person candidate;
    private final UUID runningMateId;
    private final String option;
    private final OtherSeats otherSeats;
    private final Object key;

    /** Exactly one of candidate or party, option and other seats is given. */
    Contestant(ResultReport report, Party party, Person candidate) {
        this.party = party;
        this.candidate = candidate;
        this.runningMateId = report.runningMateId;
        this.option = report.option;
        this.otherSeats = report.otherSeats;
        this.key = report.contestantKey();
    }

    @NonNull
    @Description("What kind of contestant it is.")
    public ContestantKind getKind() {
        if (candidate != null) {
            return ContestantKind.CANDIDATE;
        }
        if (party != null) {
            return ContestantKind.PARTY;
        }
        return option != null ? ContestantKind.OPTION : ContestantKind.valueOf(otherSeats + "_SEATS");
    }

    @NonNull
    @Description("The name of the candidate or party, the words of the option, or what the seats are.")
    public String getName() {
        if (candidate != null) {
            return candidate.name;
        }
        if (party != null) {
            return party.name;
        }
        return option != null ? option : otherSeats.name().toLowerCase(Locale.ROOT) + " seats";
    }

    @Description("The party, or the one that nominated the candidate; null if there is none.")
    public Party getParty() {
        return party;
    }

    @Description("The candidate; null if it is not a person.")
    public Person getCandidate() {
        return candidate;
    }

    @Description("The option on the ballot; null if it is none.")
    public String getOption() {
        return option;
    }

    @Description("The kind of seats that nobody won in the vote; null for a party, a candidate or an option.")
    public OtherSeats getOtherSeats() {
        return otherSeats;
    }

    UUID runningMateKey() {
        return runningMateId;
    }

    /** See {@link ResultReport#contestantKey}. */
    Object key() {
        return key;
    }

    UUID partyId() {
        return party == null ? null : party.uuid;
    }
}
