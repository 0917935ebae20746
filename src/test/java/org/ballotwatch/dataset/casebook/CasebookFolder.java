package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A casebook on disk, to be changed cell by cell; it starts with the files of the README's example. */
public final class CasebookFolder {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)`([a-z_]+\\.[a-z]+)`\n```[a-z]+\n(.*?)```");

    private final Path folder;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    private CasebookFolder(Path folder) {
        this.folder = folder;
    }

    /** The unchanged example, named {@code example}. */
    public static CasebookFolder example(Path parent) {
        return example(parent, "example", "EX-", "IS");
    }

    /** The example under its own name, keys and country, so that tests do not conflict. */
    public static CasebookFolder example(Path parent, String name, String keys, String country) {
        CasebookFolder book = new CasebookFolder(parent.resolve(name));
        try {
            Files.createDirectories(book.folder);
            String readme = Files.readString(Path.of("src/docs/casebooks.md"));
            for (MatchResult file : EXAMPLE.matcher(readme).results().toList()) {
                String text = file.group(2)
                        .replace("EX-", keys)
                        .replaceAll("(?m)(?<=,)IS(?=,|$)", country)
                        .replace("name=example", "name=" + name);
                book.with(file.group(1), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /** A casebook without any records. */
    public static CasebookFolder empty(Path parent, String name) {
        CasebookFolder book = new CasebookFolder(parent.resolve(name));
        try {
            Files.createDirectories(book.folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book.with(
                "casebook.properties",
                "name=%1$s\ntitle=%1$s\nversion=1\nlicence=CC0 1.0\nattribution=Tests\n".formatted(name));
    }

    /** Replaces a whole file. */
    public CasebookFolder with(String file, String text) {
        rows.remove(file);
        if (file.endsWith(".csv")) {
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
                List<Map<String, String>> read = new ArrayList<>();
                csv.forEach(row -> read.add(new LinkedHashMap<>(row.getFieldsAsMap())));
                rows.put(file, read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return raw(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file unchanged, even one that cannot be read. */
    public CasebookFolder raw(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** @param line as an editor counts: the first row is line 2 */
    public CasebookFolder set(String file, int line, String column, String value) {
        rows.get(file).get(line - 2).put(column, value);
        return write(file);
    }

    /** @param cells column, value, column, value, … */
    public CasebookFolder add(String file, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rows.computeIfAbsent(file, f -> new ArrayList<>()).add(row);
        return write(file);
    }

    public CasebookFolder remove(String file, int line) {
        rows.get(file).remove(line - 2);
        return write(file);
    }

    public CasebookFolder without(String file) {
        try {
            rows.remove(file);
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public CasebookFiles files() {
        return CasebookFiles.of(folder);
    }

    private CasebookFolder write(String file) {
        Set<String> columns = new LinkedHashSet<>();
        rows.get(file).forEach(row -> columns.addAll(row.keySet()));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.get(file)
                    .forEach(row -> csv.writeRecord(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raw(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
