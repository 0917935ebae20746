package org.ballotwatch.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The instructions of a Dockerfile, one a line. */
record Dockerfile(List<String> instructions) {
    static final Path FOLDER = Path.of("deploy");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    static Dockerfile named(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name)).replaceAll("(?m)^#.*\\n", "");
        return new Dockerfile(text.replaceAll("\\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
    }

    /** Returns the arguments of the instruction, from every place. */
    Stream<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1).strip());
    }

    String last(String instruction) {
        return all(instruction).reduce((first, second) -> second).orElseThrow();
    }

    /** Returns the base images, with their default names. */
    List<String> bases() {
        return all("FROM")
                .map(from -> from.split(" ")[0])
                .map(from ->
                        VARIABLE.matcher(from).replaceAll(found -> Matcher.quoteReplacement(argument(found.group(1)))))
                .toList();
    }

    private String argument(String name) {
        return all("ARG")
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
