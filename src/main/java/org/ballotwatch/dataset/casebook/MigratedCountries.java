package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ballotwatch.entry.CountryCodes;
import org.ballotwatch.entry.CountryCodes.KnownCountry;

/** The countries of the migration that fills their table, for whoever has no database. */
final class MigratedCountries {
    private static final String MIGRATION = "/db/migration/V5__countries.sql";

    /** Present countries have fewer columns than former ones. */
    private static final Pattern ROW =
            Pattern.compile("\\('([0-9a-f-]{36})', '([A-Z]+)', '([A-Z]{3})', '([^']+)', (?:null|[0-9]+)"
                    + "(?:, '[A-Z]+', (?:null|'([0-9-]+)'), (?:null|'([0-9-]+)'), '\\{([^}]*)}')?\\)");

    private MigratedCountries() {}

    static CountryCodes read() {
        try (InputStream migration = MigratedCountries.class.getResourceAsStream(MIGRATION)) {
            String sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return new CountryCodes(
                    ROW.matcher(sql).results().map(MigratedCountries::country).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownCountry country(MatchResult row) {
        List<String> successors =
                row.group(7) == null ? List.of() : List.of(row.group(7).split(", "));
        return new KnownCountry(
                UUID.fromString(row.group(1)),
                row.group(2),
                row.group(3),
                row.group(4),
                day(row.group(5)),
                day(row.group(6)),
                successors);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
