package org.ballotwatch.startup;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ballotwatch.dataset.casebook.CasebookCheck;
import org.ballotwatch.text.Excerpt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands that the program runs, instead of serving, when it is started with arguments. */
@RegisterForReflection(
        targets = {Commands.class, Commands.Check.class, Commands.Version.class},
        classNames = "picocli.CommandLine$AutoHelpMixin") // the options of help and version
@Command(
        name = "ballotwatch",
        description = "Starts the service if no command is given.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = Commands.Check.class)
final class Commands implements Runnable {
    @Spec
    CommandSpec spec;

    /** @return the exit code: 0 for success, 1 if a casebook has problems, 2 for invalid arguments */
    static int run(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        return new CommandLine(new Commands())
                .registerConverter(Path.class, Path::of) // picocli finds its own by name, not in a native program
                .setParameterExceptionHandler(Commands::refuse);
    }

    /** Prints the usage, even if a word is probably a misspelled command. */
    private static int refuse(ParameterException wrong, String... arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(sentence(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        wrong.getCommandLine().usage(err);
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "%s is not an %s of %s."
                    .formatted(
                            Excerpt.quoted(unmatched.getUnmatched().get(0)),
                            unmatched.isUnknownOption() ? "option" : "argument",
                            wrong.getCommandLine().getCommandSpec().qualifiedName());
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().get(0).paramLabel() + " is missing.";
        }
        return wrong.getMessage();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    @Command(
            name = "check",
            description = {
                "Checks casebooks without starting the service or a database, and prints each problem as"
                        + " file:line:column: message. Casebooks may refer to records of the bundled casebooks, and of"
                        + " those before them in the folder.",
                "The exit code is 0 if there is no problem, 1 if there are some."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    static final class Check implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Parameters(paramLabel = "FOLDER", description = "A casebook, or a folder with a sub-folder for each casebook.")
        Path folder;

        @Override
        public Integer call() {
            List<CasebookCheck.Result> results = results();
            PrintWriter out = spec.commandLine().getOut();
            for (CasebookCheck.Result result : results) {
                String name = Excerpt.of(result.casebook());
                String prefix = results.size() == 1 ? "" : name + "/";
                result.problems().forEach(problem -> out.println(prefix + problem.located()));
                int more = result.found() - result.problems().size();
                String rest = more == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", of which the first %,d are listed, and %,d more",
                                result.problems().size(),
                                more);
                out.println("Casebook %s: %s%s".formatted(name, count(result.found()), rest));
            }
            return results.stream().anyMatch(result -> result.found() > 0) ? 1 : 0;
        }

        private static String count(int problems) {
            return switch (problems) {
                case 0 -> "no problem";
                case 1 -> "1 problem";
                default -> String.format(Locale.ROOT, "%,d problems", problems);
            };
        }

        private List<CasebookCheck.Result> results() {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(
                        spec.commandLine(), Excerpt.quoted(folder.toString()) + " is not a folder.");
            }
            List<CasebookCheck.Result> results;
            try {
                results = CasebookCheck.of(folder);
            } catch (IOException e) {
                throw new ParameterException(
                        spec.commandLine(), Excerpt.quoted(folder.toString()) + " cannot be read: " + e.getMessage());
            }
            if (results.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        Excerpt.quoted(folder.toString()) + " has no casebook.properties, and neither"
                                + " has any sub-folder.");
            }
            return results;
        }
    }

    /** The version from the build. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream version =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream("version.txt")) {
                return new String[] {new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
