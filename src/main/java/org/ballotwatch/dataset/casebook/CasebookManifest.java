package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.dataset.DatasetImporter.Manifest;
import org.ballotwatch.text.Excerpt;

/** The contents of {@code casebook.properties}. */
final class CasebookManifest {
    private static final String FILE = CasebookFiles.PROPERTIES;

    private CasebookManifest() {}

    static Manifest of(CasebookFiles files, Problems problems) {
        Properties properties = new Properties();
        byte[] bytes = files.contents().get(FILE);
        if (bytes == null) {
            if (!files.unread().containsKey(FILE)) {
                problems.add(FILE, "is missing; every casebook needs it");
            }
            return new Manifest("", "", "", "");
        }
        if (!read(properties, bytes, problems)) {
            return new Manifest("", "", "", "");
        }
        String name = needed(properties, "name", problems);
        if (!name.isEmpty() && !name.equals(files.name())) {
            problems.add(
                    FILE,
                    "name is " + Excerpt.quoted(name) + ", but the folder is " + Excerpt.quoted(files.name())
                            + "; they must be the same");
        }
        // The name is the author of the casebook's changes.
        for (String property : List.of("name", "title", "version", "licence", "attribution")) {
            check(property, properties.getProperty(property, ""), problems);
        }
        return new Manifest(
                needed(properties, "title", problems),
                needed(properties, "version", problems),
                properties.getProperty("licence", ""),
                properties.getProperty("attribution", ""));
    }

    /** @return whether it is a properties file */
    private static boolean read(Properties properties, byte[] bytes, Problems problems) {
        FileFormat format = FileFormat.of(bytes);
        if (format.fault() != null) {
            problems.add(FILE, format.line(), null, format.fault() + "; save it as text in UTF-8");
        }
        if (format.charset() == null) {
            return false;
        }
        try (Reader text = format.reader(bytes)) {
            properties.load(text);
        } catch (IllegalArgumentException e) {
            problems.add(FILE, "is not a properties file: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static void check(String property, String value, Problems problems) {
        String fault = StorableText.fault(value);
        if (fault != null) {
            problems.add(FILE, property + " " + fault);
        } else if (value.codePoints().anyMatch(Excerpt::isInvisible)) {
            problems.add(FILE, property + " contains a line break or an invisible character; remove it");
        }
        if (value.codePointCount(0, value.length()) > CasebookLimits.CHARACTERS_OF_A_PROPERTY) {
            problems.add(FILE, property + " is longer than " + CasebookLimits.CHARACTERS_OF_A_PROPERTY + " characters");
        }
    }

    private static String needed(Properties properties, String property, Problems problems) {
        String value = properties.getProperty(property, "").strip();
        if (value.isEmpty()) {
            problems.add(FILE, property + " is required");
        }
        return value;
    }
}
