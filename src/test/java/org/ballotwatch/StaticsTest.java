package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A native image starts with all classes initialised on the build machine: they must not hold a thread, a file, a
 * secret, a buffer or a setting of that machine.
 */
class StaticsTest {
    private static final Pattern OF_THE_MACHINE = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.(Thread|Process|ProcessBuilder|Runtime|ProcessHandle)\\..*",
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|currentTimeMillis|nanoTime|console)",
            "java\\.util\\.concurrent\\.(Executors|ForkJoinPool|ThreadPoolExecutor|ThreadLocalRandom|Timer)\\..*",
            "java\\.util\\.(Random|SplittableRandom|Timer)\\..*|java\\.util\\.UUID\\.randomUUID",
            "java\\.util\\.Locale\\.getDefault|java\\.util\\.TimeZone\\.getDefault|java\\.time\\.ZoneId\\.systemDefault",
            "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.(io\\.File|net\\.|nio\\.file\\.Files|nio\\.channels).*",
            // Netty's memory belongs to a process; the builder of images refuses such an object.
            "io\\.vertx\\.core\\.buffer\\.Buffer\\..*|io\\.netty\\.buffer\\..*",
            ".*\\.getResource(AsStream)?",
            "org\\.eclipse\\.microprofile\\.config\\..*"));

    private static final Pattern INSTALLED = Pattern.compile(String.join(
            "|",
            ".*\\.(ConfigProvider|ConfigProviderResolver|SmallRyeConfigProviderResolver|QuarkusConfigFactory)\\..*",
            "io\\.quarkus\\.runtime\\.configuration\\.ConfigUtils\\.(?!configBuilder).*",
            "io\\.smallrye\\.config\\.(SmallRye)?Config\\.get(OrCreate)?"));

    @Test
    void class_initialisers_do_not_read_the_machines_state() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : LayoutTest.OURS) {
            type.getStaticInitializer().ifPresent(start -> reached(start).stream()
                    .flatMap(unit -> unit.getCallsFromSelf().stream())
                    .map(StaticsTest::name)
                    .filter(name -> OF_THE_MACHINE.matcher(name).matches())
                    .forEach(name -> found.add(type.getName() + " calls " + name)));
        }
        assertThat(found).isEmpty();
    }

    /** Before Quarkus runs, a native program would get the configuration of its build machine. */
    @Test
    void no_class_uses_the_globally_installed_configuration() {
        assertThat(LayoutTest.OURS.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(call -> INSTALLED.matcher(name(call)).matches())
                        .map(JavaCall::getDescription))
                .isEmpty();
    }

    @Test
    void our_methods_called_by_initialisers_are_checked() {
        Set<JavaCodeUnit> reached = new LinkedHashSet<>();
        LayoutTest.OURS.forEach(type -> type.getStaticInitializer().ifPresent(start -> reached.addAll(reached(start))));
        assertThat(reached.stream().filter(unit -> !unit.getName().equals("<clinit>")))
                .hasSizeGreaterThan(50);
    }

    /** The initialiser and all of our methods that it calls, directly or indirectly. */
    private static Set<JavaCodeUnit> reached(JavaCodeUnit start) {
        Set<JavaCodeUnit> reached = new LinkedHashSet<>(Set.of(start));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            open.remove().getCallsFromSelf().stream()
                    .map(JavaCall::getTarget)
                    .map(CodeUnitCallTarget::resolveMember)
                    .flatMap(Optional::stream)
                    .flatMap(unit -> Stream.concat(Stream.of(unit), unit.getOwner().getStaticInitializer().stream()))
                    .filter(unit -> unit.getOwner().getName().startsWith("org.ballotwatch"))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static String name(JavaCall<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }
}
