package org.ballotwatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of style that a compiler does not check. */
class StyleTest {
    @Test
    void no_class_is_named_manager_or_helper() {
        Pattern empty = Pattern.compile("Util|Helper|Manager|Impl(?![a-z])|D[Tt][Oo]|Service|Processor|Common");
        List<String> names = new ArrayList<>();
        LayoutTest.OURS.forEach(c -> names.add(c.getSimpleName()));
        assertThat(names).isNotEmpty().noneMatch(name -> empty.matcher(name).find());
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..service..", "..helper..")
                .check(LayoutTest.OURS);
    }

    /** Nested types too: a name shared by two types describes neither. */
    @Test
    void no_two_types_share_a_name() {
        Map<String, List<String>> byName = LayoutTest.OURS.stream()
                .filter(c -> !c.isAnonymousClass() && !c.isLocalClass())
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).isNotEmpty().allSatisfy(types -> assertThat(types)
                .hasSize(1));
    }

    @Test
    void the_clock_is_injected() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ballotwatch.database..")
                .should()
                .callMethodWhere(Predicates.target(DescribedPredicate.describe(
                        "tells the time by the machine's clock",
                        target -> target.getOwner().getPackageName().equals("java.time")
                                && (target.getName().equals("now")
                                                && target.getParameterTypes().isEmpty()
                                        || target.getOwner().isEquivalentTo(Clock.class)
                                                && target.getName().startsWith("system")))))
                .check(LayoutTest.OURS);
    }

    @Test
    void dependencies_are_injected_by_constructor_and_static_fields_are_final() {
        fields().should().notBeAnnotatedWith(Inject.class).check(LayoutTest.OURS);
        fields().that().areStatic().should().beFinal().check(LayoutTest.OURS);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(LayoutTest.OURS);
    }

    @Test
    void every_package_has_a_description() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/ballotwatch"))) {
            assertThat(folders.filter(Files::isDirectory).skip(1))
                    .filteredOn(folder -> folder.toFile().list((f, name) -> name.endsWith(".java")).length > 0)
                    .isNotEmpty()
                    .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
        }
    }
}
