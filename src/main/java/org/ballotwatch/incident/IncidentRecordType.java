package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.source.DatePrecision;
import org.ballotwatch.text.Excerpt;

/** Incidents. */
@Singleton
public class IncidentRecordType extends RecordType<Incident, IncidentInput> {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");

    public IncidentRecordType() {
        super(KeyedKind.INCIDENT, Incident.class, IncidentInput.class);
    }

    @Override
    protected void complete(Incident incident, IncidentInput input, Entry entry) {
        input.checkDays(entry);
        incident.endsOn = input.lastDay();
        if (input.furtherTypes != null && input.furtherTypes.isEmpty()) {
            entry.problem("furtherTypes", "is an empty list; omit it, or clear it with null");
        }
        Set<String> types = new HashSet<>(Set.of(String.valueOf(incident.type)));
        for (String type : incident.furtherTypeNames) {
            if (!types.add(type)) {
                entry.problem("furtherTypes", "names " + type + " again; each type of an incident stands once");
            }
        }
        CellChecks.placeForPrecision(entry, input.placePrecision, input.place);
        checkTime(incident, entry);
    }

    private static void checkTime(Incident incident, Entry entry) {
        String time = incident.startsAtTime;
        String zone = incident.timeZone;
        if (time != null && !TIME.matcher(time).matches()) {
            entry.problem("startsAtTime", Excerpt.quoted(time) + " is not a time of day like 04:30 or 04:30:15");
        } else if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            entry.problem(
                    "timeZone", Excerpt.quoted(zone) + " is not a time zone of the IANA database such as Asia/Baghdad");
        } else if ((time == null) != (zone == null)) {
            String missing = time == null ? "startsAtTime" : "timeZone";
            entry.problem(
                    missing,
                    "is missing; give both %s and %s, or neither"
                            .formatted(entry.named("startsAtTime"), entry.named("timeZone")));
        } else if (time != null && incident.datePrecision != DatePrecision.DAY) {
            entry.problem("startsAtTime", "needs dates that are known to the day");
        } else if (time != null && incident.startsOn != null && isSkipped(incident.startsOn, time, zone)) {
            entry.problem(
                    "startsAtTime",
                    "'%s' did not exist on %s in %s: the clocks were put forward"
                            .formatted(time, incident.startsOn, zone));
        }
    }

    private static boolean isSkipped(LocalDate day, String time, String zone) {
        LocalDateTime moment = day.atTime(LocalTime.parse(time));
        return ZoneId.of(zone).getRules().getValidOffsets(moment).isEmpty();
    }
}
