package org.ballotwatch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballotwatch.database.Snapshot;
import org.junit.jupiter.api.Test;

/** The layout rules of the house: which package may depend on which. */
public class LayoutTest {
    private static final String ROOT = "org.ballotwatch";

    /** The part of {@code graphql} that knows the caller, and so is above {@code access}; no feature depends on it. */
    private static final String TRANSPORT = "graphql.transport";

    /** From the ground up: each package may depend on the lines before its own. A new feature is added here. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("setting", "website", "file", "text", "numeral", "resolution"),
            Set.of("database"),
            Set.of("graphql"),
            Set.of("identity"),
            Set.of("entry"),
            Set.of("access", "place", "source"),
            Set.of("report"),
            Set.of("revision"),
            Set.of("event"),
            Set.of("change", "evidence", "figure"),
            Set.of("actor"),
            Set.of("election"),
            Set.of("incident"),
            Set.of("dispute", "link"),
            Set.of("assessment", "coding", "series", "statement", "search", "statistics"),
            Set.of("finding", "timeline", "feed"),
            Set.of("editing"),
            Set.of("dataset"),
            Set.of(TRANSPORT),
            Set.of("startup"));

    public static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void every_package_has_its_floor() {
        Set<String> found = new TreeSet<>();
        OURS.forEach(c -> found.add(room(c)));
        assertThat(FLOORS.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void no_package_depends_on_its_own_floor_or_above() {
        Set<String> above = new TreeSet<>();
        for (int i = FLOORS.size() - 1; i >= 0; i--) {
            above.addAll(FLOORS.get(i));
            for (String own : FLOORS.get(i)) {
                noClasses()
                        .that(DescribedPredicate.describe("are in " + own, c -> room(c).equals(own)))
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "are on the same floor or above",
                                c -> isOurs(c) && !room(c).equals(own) && above.contains(room(c))))
                        .check(OURS);
            }
        }
    }

    @Test
    void the_parts_of_graphql_and_of_datasets_have_no_cycles() {
        slices().matching(ROOT + ".graphql.(*)..").should().beFreeOfCycles().check(OURS);
        slices().matching(ROOT + ".graphql.transport.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
        slices().matching(ROOT + ".dataset.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void only_our_graphql_depends_on_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("graphql"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("graphql..", "io.smallrye.graphql..", "com.fasterxml..")
                        .and(not(resideInAPackage("io.smallrye.graphql.api..")))) // annotations
                .check(OURS);
    }

    /** The engine could be extracted as a library: the rest of the service passes it all that it needs. */
    @Test
    void the_graphql_engine_does_not_depend_on_this_service() {
        noClasses()
                .that()
                .resideInAPackage(inside("graphql.engine"))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(inside("graphql.engine"))))
                        .or(resideInAnyPackage("io.vertx..", "io.netty..", "org.hibernate..", "java.sql..")))
                .check(OURS);
    }

    @Test
    void only_graphql_access_and_the_website_depend_on_http() {
        noClasses()
                .that(resideOutsideOfPackages(inside("graphql"), inside("access"), inside("website")))
                .should()
                .dependOnClassesThat(resideInAPackage("io.vertx.ext.web.."))
                .check(OURS);
    }

    @Test
    void only_our_database_depends_on_the_drivers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("database"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.sqlclient..", "io.vertx.pgclient..", "java.sql..", "org.postgresql..")
                .check(OURS);
    }

    // All sibling fields would share a session in a read; the snapshot replaces it for that reason.
    @Test
    void no_class_reads_through_both_a_snapshot_and_a_session() {
        noClasses()
                .that(DescribedPredicate.describe("read a snapshot", c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().isEquivalentTo(Snapshot.class))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate.reactive..", "org.hibernate", "io.quarkus.hibernate..")
                .check(OURS);
    }

    // How reports become a value is arithmetic: it must stay testable without starting anything.
    @Test
    void resolution_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage(inside("resolution"))
                .should()
                .transitivelyDependOnClassesThat(resideInAnyPackage(
                        "io..", "org.hibernate..", "jakarta..", "graphql..", inside("database"), inside("graphql")))
                .check(OURS);
    }

    private static String inside(String topLevel) {
        return ROOT + "." + topLevel + "..";
    }

    private static boolean isOurs(JavaClass c) {
        return c.getPackageName().startsWith(ROOT);
    }

    /** The first part of the package's name, or two of them for {@link #TRANSPORT}; every class is in a package. */
    private static String room(JavaClass c) {
        String beneath = c.getPackageName().substring(ROOT.length());
        if (beneath.isEmpty()) {
            return "";
        }
        return beneath.startsWith("." + TRANSPORT)
                ? TRANSPORT
                : beneath.substring(1).split("\\.")[0];
    }
}
