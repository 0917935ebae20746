package org.ballotwatch.dataset.casebook;

import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.report.StoredReport;

/** A casebook as entities, read and checked, not yet stored. */
final class Casebook {
    final CasebookManifest title;

    /** Those that the database does not have. */
    final List<Identified> newRecords = new ArrayList<>();

    /** Those that it has, perhaps as an earlier version of the casebook said. */
    final List<Identified> knownRecords = new ArrayList<>();

    final List<ActorName> names = new ArrayList<>();

    /** Only those that the database does not know. */
    final List<ExternalId> externalIds = new ArrayList<>();

    final List<StoredReport> reports = new ArrayList<>();

    Casebook(CasebookManifest title) {
        this.title = title;
    }

    void add(Identified record, boolean known) {
        (known ? knownRecords : newRecords).add(record);
    }
}
