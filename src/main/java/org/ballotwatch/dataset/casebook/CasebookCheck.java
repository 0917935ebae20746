package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.database.ClockProducer;
import org.ballotwatch.dataset.DatasetContent;
import org.ballotwatch.dataset.DatasetReader;
import org.ballotwatch.dataset.EditorOverrides;
import org.ballotwatch.entry.CountryCodes;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;

/**
 * Checks casebooks without a database, as if they were loaded in turn into an empty one. Each may refer to records of
 * earlier casebooks; the bundled ones come first.
 */
public final class CasebookCheck {
    /** @param found the number of problems, of which only the first are kept */
    public record Result(String casebook, List<Problem> problems, int found) {}

    /** Nothing can have become known later. */
    private final OffsetDateTime now = OffsetDateTime.now(ClockProducer.clock());

    private final Map<String, KeyResolver.ResolvedKey> keys = new HashMap<>();
    private final Map<String, UUID> externalIds = new HashMap<>();
    private final Map<UUID, UUID> above = new HashMap<>();
    private final Map<UUID, SourceDates> dates = new HashMap<>();
    private final CountryCodes countries = MigratedCountries.read();

    private CasebookCheck() {}

    /**
     * @param folder the folder of one casebook, or one with a sub-folder for each casebook
     * @throws IOException if it cannot be read, or contains no casebook
     */
    public static List<Result> of(Path folder) throws IOException {
        CasebookCheck check = new CasebookCheck();
        List<Result> results = new ArrayList<>();
        boolean one = CasebookLibrary.isCasebook(folder);
        CasebookLibrary library = one ? null : CasebookLibrary.of(folder);
        List<Path> casebooks = one ? List.of(folder) : library.casebooks();
        CasebookFiles.BUNDLED.stream()
                .filter(name -> casebooks.stream()
                        .noneMatch(each -> each.toAbsolutePath().normalize().endsWith(name)))
                .forEach(name -> check.add(CasebookFiles.bundled(name)));
        for (Path each : casebooks) {
            results.add(check.result(each, library));
        }
        return results;
    }

    /** @param library null for a casebook by itself */
    private Result result(Path folder, CasebookLibrary library) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        try {
            Problems problems = add(library == null ? CasebookFiles.of(folder) : library.read(folder));
            return new Result(name, problems.kept(), problems.found());
        } catch (CasebookFault unreadable) {
            return new Result(name, unreadable.problems(), unreadable.found());
        }
    }

    /** Checks a casebook, and remembers its records for the next ones. */
    private Problems add(CasebookFiles files) {
        CasebookImporter importer = new CasebookImporter(files);
        KeyResolver read = new KeyResolver(keys);
        ReferenceData reference = new ReferenceData(keys, externalIds, above, dates, countries);
        DatasetContent casebook = new DatasetReader(importer, read, reference, EditorOverrides.nothing(), now).read();
        read.own().forEach(keys::put);
        casebook.newRecords.forEach(this::addKnown);
        casebook.knownRecords.forEach(this::addKnown);
        for (ExternalId id : casebook.externalIds) {
            externalIds.put(id.scheme + ":" + id.value, owner(id));
        }
        return importer.problems();
    }

    private void addKnown(IdentifiedEntity record) {
        if (record instanceof Place place && place.parentId != null) {
            above.put(place.uuid, place.parentId);
        } else if (record instanceof Source source) {
            dates.put(source.uuid, new SourceDates(source.publishedOn, source.retrievedOn));
            if (source.derivedFromId != null) {
                above.put(source.uuid, source.derivedFromId);
            }
        }
    }

    private static UUID owner(ExternalId id) {
        return Stream.of(id.sourceId, id.placeId, id.actorId, id.electionId, id.incidentId, id.disputeId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
