package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Whom one body, or a source in its own name, declared elected by its latest word. */
@Description(
        "Whom one body, or a source in its own name, declared elected by its latest word. Bodies that contradict each other "
                + "stand beside each other.")
public final class DeclaredWinner {
    private final Contestant contestant;
    private final boolean derived;
    private final List<ResultReport> reports;

    /** @param reports the declarer's latest reports on the contestant, never empty */
    DeclaredWinner(Contestant contestant, boolean derived, List<ResultReport> reports) {
        this.contestant = contestant;
        this.derived = derived;
        this.reports = reports;
    }

    @NonNull
    @Description("Who was declared elected.")
    public Contestant getContestant() {
        return contestant;
    }

    @NonNull
    @Description("Stage of the declarer's result.")
    public ResultStage getStage() {
        return reports.get(0).stage;
    }

    @Description("The day it became public; null if unknown.")
    public LocalDate getOn() {
        return reports.get(0).knownSince;
    }

    @Description(
            "Whether it follows from the declarer's numbers only: the one seat, or the most votes in a second round.")
    public boolean isDerived() {
        return derived;
    }

    @NonNull
    @Description("The reports that say so.")
    public List<@NonNull ResultReport> getReports() {
        return reports;
    }

    /** The id of the quoted actor, or of the source that speaks for itself. */
    UUID declarerKey() {
        return WinnerDeclarations.declarer(reports.get(0));
    }
}
