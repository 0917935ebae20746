package org.ballotwatch.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.dataset.DatasetImporter.Manifest;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.report.StoredReport;

/** A data set as entities that are read and checked but not yet stored. */
public final class DatasetContent {
    final Manifest manifest;

    /** Records that the database does not have. */
    public final List<IdentifiedEntity> newRecords = new ArrayList<>();

    /** Records that it has, perhaps from an earlier version of the data set. */
    public final List<IdentifiedEntity> knownRecords = new ArrayList<>();

    final List<ActorName> names = new ArrayList<>();

    /** Only external ids that the database does not have. */
    public final List<ExternalId> externalIds = new ArrayList<>();

    final List<StoredReport> reports = new ArrayList<>();

    DatasetContent(Manifest manifest) {
        this.manifest = manifest;
    }

    List<IdentifiedEntity> records() {
        return Stream.concat(newRecords.stream(), knownRecords.stream()).toList();
    }

    void add(IdentifiedEntity record, boolean known) {
        (known ? knownRecords : newRecords).add(record);
    }
}
