package org.ballotwatch.startup;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableBean;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballotwatch.Artifact;

/**
 * Runs GraalVM's input on a JVM, in the order of a native program. Quarkus first initialises the application, as it
 * would on the machine that builds it; the environment and the system properties of the run only appear then, and
 * {@code main()} is called last. State kept from the first part is thus wrong in the second, as in a native program. It
 * cannot show what GraalVM omits from the program.
 */
final class NativeStandIn {
    private static final String OF_THE_RUN = "RUN_";

    private NativeStandIn() {}

    /**
     * The command line that starts it.
     *
     * @param report the file for its findings, written when it ends
     * @param environment of the run, which is changed so that its variables only appear there
     */
    static List<String> command(Path report, Map<String, String> environment, String... options) throws Exception {
        NativeSources.get();
        for (String variable : List.copyOf(environment.keySet())) {
            if (variable.matches("(BALLOTWATCH|QUARKUS|SMALLRYE)_.*")) {
                environment.put(OF_THE_RUN + variable, environment.remove(variable));
            }
        }
        List<String> command = new ArrayList<>(List.of(
                Artifact.java(),
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath(),
                NativeStandIn.class.getName(),
                report.toString()));
        command.addAll(List.of(options));
        return command;
    }

    private static String classPath() throws IOException {
        Path sources = NativeSources.FOLDER.toAbsolutePath();
        return String.join(
                File.pathSeparator,
                NativeSources.jar().toAbsolutePath().toString(),
                sources.resolve("lib") + "/*",
                Path.of("target/test-classes").toAbsolutePath().toString());
    }

    public static void main(String... arguments) throws Exception {
        Class.forName("io.quarkus.runner.ApplicationImpl");
        List<String> findings = new ArrayList<>();
        beansAlreadyMade().forEach(bean -> findings.add("bean " + bean));
        environmentOfTheRun();
        List<String> rest = new ArrayList<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.startsWith("-D")) {
                String[] property = argument.substring(2).split("=", 2);
                System.setProperty(property[0], property[1]);
            } else {
                rest.add(argument);
            }
        }
        TreeSet<String> built = CacheClasses.loaded();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                TreeSet<String> made = CacheClasses.loaded();
                made.removeAll(built);
                made.forEach(name -> findings.add("cache " + name));
                Files.write(Path.of(arguments[0]), findings);
            } catch (ReflectiveOperationException | IOException e) {
                throw new IllegalStateException(e);
            }
        }));
        Ballotwatch.main(rest.toArray(String[]::new));
    }

    /** Beans of ours that exist before the run begins would keep the settings of the build. */
    private static Stream<String> beansAlreadyMade() {
        ArcContainer container = Arc.container();
        return container.beanManager().getBeans(Object.class, jakarta.enterprise.inject.Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.ballotwatch"))
                .filter(bean -> container.getContexts(bean.getScope()).stream()
                        .anyMatch(context -> context.isActive() && context.get((InjectableBean<?>) bean) != null))
                .map(bean -> bean.getBeanClass().getName());
    }

    @SuppressWarnings("unchecked")
    private static void environmentOfTheRun() throws ReflectiveOperationException {
        Map<String, String> visible = System.getenv();
        Field content = visible.getClass().getDeclaredField("m");
        content.setAccessible(true);
        Map<String, String> environment = (Map<String, String>) content.get(visible);
        for (Map.Entry<String, String> variable : Map.copyOf(visible).entrySet()) {
            if (variable.getKey().startsWith(OF_THE_RUN)) {
                environment.put(variable.getKey().substring(OF_THE_RUN.length()), variable.getValue());
            }
        }
    }
}
