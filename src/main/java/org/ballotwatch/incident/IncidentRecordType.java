package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Incidents. */
@Singleton
public class IncidentRecordType extends RecordType<Incident, IncidentInput> {
    public IncidentRecordType() {
        super(KeyedKind.INCIDENT, Incident.class, IncidentInput.class);
    }

    @Override
    protected void complete(Incident incident, IncidentInput input, Entry entry) {
        CellChecks.inOrder(entry, "startsOn", incident.startsOn, "endsOn", incident.endsOn);
        incident.endsOn = incident.endsOn == null ? incident.startsOn : incident.endsOn;
        CellChecks.placeForPrecision(entry, input.placePrecision, input.place);
    }
}
