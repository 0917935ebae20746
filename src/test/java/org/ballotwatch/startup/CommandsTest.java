package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            check --fast my-town      | '--fast' is not an option of ballotwatch check.      | Usage: ballotwatch check [-hV] FOLDER
            check my-town other-town  | 'other-town' is not an argument of ballotwatch check. | Usage: ballotwatch check [-hV] FOLDER
            check                     | FOLDER is missing.                               | Usage: ballotwatch check [-hV] FOLDER
            check no/such/folder      | 'no/such/folder' is not a folder.                | Usage: ballotwatch check [-hV] FOLDER
            chek my-town              | 'chek' is not an argument of ballotwatch.            | Usage: ballotwatch [-hV] [COMMAND]
            --port 9000               | '--port' is not an option of ballotwatch.            | Usage: ballotwatch [-hV] [COMMAND]
            """)
    void wrong_usage_is_answered_in_a_sentence_with_the_usage(String arguments, String sentence, String usage) {
        StringWriter err = new StringWriter();
        CommandLine line = Commands.line().setErr(new PrintWriter(err));
        assertThat(line.execute(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence + System.lineSeparator()).contains(usage);
    }
}
