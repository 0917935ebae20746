package org.ballotwatch.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballotwatch.event.Account;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;

/** The evidence that incidents and elections took place, and on which days. Editors decide these values. */
@Singleton
class DateEvidence implements EvidenceKind {
    @Override
    public int place() {
        return 10;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        return request.accounts().map(found -> {
            Map<UUID, List<Evidence>> evidenceByEvent = new HashMap<>();
            request.events()
                    .forEach(event -> evidenceByEvent.put(
                            event.key(), days(event, found.getOrDefault(event.key(), List.of()), request.reading())));
            return evidenceByEvent;
        });
    }

    /** The last day is a value of its own only if the event or a source has one. */
    private static List<Evidence> days(EventRecord event, List<Account> accounts, Reading reading) {
        Evidence starts = day("startsOn", event.getStartsOn(), accounts, account -> account.startsOn, reading);
        Evidence ends = day("endsOn", event.getEndsOn(), accounts, account -> account.endsOn, reading);
        boolean oneDay = ends.reports().isEmpty() && event.getEndsOn().equals(event.getStartsOn());
        // Accounts without a day and a place still show that the event took place.
        Stream<Evidence> tookPlace =
                accounts.isEmpty() ? Stream.of() : Stream.of(Evidence.of("accounts", null, null, accounts));
        return Stream.concat(tookPlace, oneDay ? Stream.of(starts) : Stream.of(starts, ends))
                .toList();
    }

    private static Evidence day(
            String field, LocalDate value, List<Account> accounts, Function<Account, LocalDate> day, Reading reading) {
        List<Account> telling =
                accounts.stream().filter(account -> day.apply(account) != null).toList();
        double disagreement = Resolution.choice(
                        reading,
                        telling.stream()
                                .map(account -> new Choice<>(day.apply(account), 0, 0, account.precedence(0)))
                                .toList())
                .disagreement();
        return Evidence.of(field, value.toString(), disagreement, telling);
    }
}
