package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.ballotwatch.database.StorableText;

/** What {@code casebook.properties} says; empty where it says nothing. */
record Title(String title, String version, String licence, String attribution) {

    static Title of(CasebookFiles files, Problems problems) {
        Properties properties = new Properties();
        String text = files.text(CasebookFiles.PROPERTIES, problems);
        if (text == null) {
            problems.add(CasebookFiles.PROPERTIES, "is missing; it makes the folder a casebook");
        } else {
            read(properties, text, problems);
            needed(properties, "name", problems);
            String name = properties.getProperty("name", "").strip();
            if (!name.isEmpty() && !name.equals(files.name())) {
                problems.add(
                        CasebookFiles.PROPERTIES,
                        "name is '" + name + "', but the folder is '" + files.name() + "'; the two are the same");
            }
        }
        return new Title(
                text == null ? "" : needed(properties, "title", problems),
                text == null ? "" : needed(properties, "version", problems),
                properties.getProperty("licence", ""),
                properties.getProperty("attribution", ""));
    }

    private static void read(Properties properties, String text, Problems problems) {
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            problems.add(CasebookFiles.PROPERTIES, "is not a properties file: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((property, value) -> {
            String fault = StorableText.fault(value.toString());
            if (fault != null) {
                problems.add(CasebookFiles.PROPERTIES, property + " " + fault);
            }
        });
    }

    private static String needed(Properties properties, String property, Problems problems) {
        String value = properties.getProperty(property, "").strip();
        if (value.isEmpty()) {
            problems.add(CasebookFiles.PROPERTIES, property + " is needed");
        }
        return value;
    }
}
