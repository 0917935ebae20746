package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Casebooks of excessive size are refused with a reason, and their other faults are still found. */
class CasebookLimitsTest {
    private static final String FAULT_ELSEWHERE = "places.csv:2: kind: 'TOWN' is not one of";

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void make() {
        CasebookFolder.example(folder).set("places.csv", 2, "kind", "TOWN");
        book = folder.resolve("example");
    }

    private CasebookCheck.Result check() throws IOException {
        return CasebookCheck.of(book).get(0);
    }

    private List<String> problems() throws IOException {
        return check().problems().stream().map(Problem::toString).toList();
    }

    private void assertProblem(String beginning) throws IOException {
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith(FAULT_ELSEWHERE))
                .anyMatch(problem -> problem.startsWith(beginning));
    }

    private void write(String file, String header, int rows, IntFunction<String> row) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(book.resolve(file))) {
            writer.write(header + "\n");
            for (int i = 0; i < rows; i++) {
                writer.write(row.apply(i) + "\n");
            }
        }
    }

    @Test
    void a_file_of_700_mb_is_refused() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(book.resolve("names.csv").toFile(), "rw")) {
            sparse.setLength(700_000_000);
        }
        assertProblem("names.csv: is too large: all files of a casebook may have 50 MB in total");
    }

    @Test
    void a_million_rows_are_refused() throws IOException {
        write("names.csv", "actor,name,kind", 1_000_000, i -> "EX-tide,T" + i + ",SHORT");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith(FAULT_ELSEWHERE))
                .anyMatch(problem ->
                        problem.matches("names.csv:1999\\d\\d: exceeds the limit of 200,000 rows per casebook.*"));
    }

    @Test
    void a_hundred_thousand_faulty_rows_are_counted_and_the_first_thousand_listed() throws IOException {
        write("names.csv", "actor,name,kind", 100_000, i -> "EX-nobody-" + i + ",N,SHORT");
        assertThat(check().found()).isEqualTo(100_001);
        assertThat(problems()).hasSize(Problems.MOST).first().asString().startsWith(FAULT_ELSEWHERE);
    }

    @Test
    void a_cell_of_ten_million_characters_is_refused() throws IOException {
        write("names.csv", "actor,name,kind", 1, i -> "EX-tide," + "x".repeat(10_000_000) + ",SHORT");
        assertProblem("names.csv:2: has a cell or a row that does not end within 100,000 characters");
    }

    @Test
    void a_line_without_end_is_refused() throws IOException {
        Files.writeString(book.resolve("names.csv"), "actor,name,kind".repeat(1_000_000));
        assertProblem("names.csv:1: ");
    }

    @Test
    void thousands_of_columns_are_refused() throws IOException {
        StringBuilder header = new StringBuilder("actor,name,kind");
        for (int i = 0; i < 5_000; i++) {
            header.append(",c").append(i);
        }
        Files.writeString(book.resolve("names.csv"), header + "\n");
        assertThat(problems())
                .hasSize(2 + CasebookLimits.FOREIGN_COLUMNS)
                .contains("names.csv:1: has further unknown columns; the header has 5003 columns in total");
    }

    @Test
    void more_cells_than_any_sheet_has_are_refused() throws IOException {
        write("names.csv", "actor,name,kind", 1, i -> "EX-tide,T,SHORT" + ",".repeat(20_000));
        assertProblem("names.csv:2: has more than 16,384 cells");
    }

    @Test
    void thousands_of_files_are_refused() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            Files.createFile(book.resolve("f" + i + ".csv"));
        }
        assertThat(problems())
                .hasSize(2 + CasebookLimits.FOREIGN_FILES)
                .contains("*.csv: 2900 more files are not casebook files");
    }

    /** Following each chain from its beginning would take hours. */
    @Test
    void a_hundred_thousand_nested_places_are_refused() throws IOException {
        write(
                "places.csv",
                "key,name,kind,parent,country",
                100_000,
                i -> "EX-p" + i + ",P,SITE,EX-p" + (i + 1) % 100_000 + ",IS");
        assertThat(check().problems())
                .anyMatch(problem -> problem.message().endsWith("forms a cycle back to this row"));
        assertThat(check().found()).isGreaterThanOrEqualTo(100_000);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_a_pipe_or_a_link_instead_of_a_file_is_refused() throws Exception {
        Files.deleteIfExists(book.resolve("names.csv"));
        Files.createDirectory(book.resolve("names.csv"));
        assertProblem("names.csv: is a folder, not a file");

        Files.delete(book.resolve("names.csv"));
        assertThat(new ProcessBuilder("mkfifo", book.resolve("names.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertProblem("names.csv: is a pipe, a socket or a device, not a file");

        Files.delete(book.resolve("names.csv"));
        Path secret = Files.writeString(folder.resolve("secret.csv"), "actor,name,kind\nhunter2,hunter2,hunter2\n");
        Files.createSymbolicLink(book.resolve("names.csv"), secret);
        assertProblem("names.csv: is a link out of its folder");
        assertThat(problems()).noneMatch(problem -> problem.contains("hunter2") || problem.contains("secret.csv"));
    }

    /** Otherwise one unreadable file would cause refusals of hundreds of others that refer to its keys. */
    @Test
    void keys_of_an_unreadable_file_are_not_reported_as_missing() throws IOException {
        Files.write(book.resolve("parties.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertProblem("parties.csv: is a workbook of Excel or LibreOffice");
    }

    @Test
    void values_and_names_are_shortened_to_one_line() throws IOException {
        Files.writeString(
                book.resolve("names.csv"),
                "actor,name,kind\n\"EX\n2026 ERROR forged " + "x".repeat(1_000) + "\",N,SHORT\n");
        Files.createFile(book.resolve("a\nb.csv"));
        assertThat(problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("'EX\\n2026 ERROR forged xxx"))
                .anyMatch(problem -> problem.startsWith("a\\nb.csv: unknown file"))
                .noneMatch(problem -> problem.contains("\n") || problem.contains("x".repeat(81)));
    }
}
