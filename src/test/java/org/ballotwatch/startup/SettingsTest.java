package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballotwatch.LayoutTest;
import org.ballotwatch.setting.Setting;
import org.junit.jupiter.api.Test;

/** {@code -Dtest=SettingsTest -Dsettings.update} rewrites the table of the documentation. */
class SettingsTest {
    private static final Path PAGE = Path.of("src/docs/configuration.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(?<=<!-- settings -->\n).*(?=<!-- /settings -->)");

    private static final Pattern QUARKUS = Pattern.compile("QUARKUS_\\w+");

    /** Settings of the service's own or of a build. */
    private static final Pattern INTERNAL = Pattern.compile("BALLOTWATCH_(EMBEDDED_IN|STOP_WITH_PARENT)");

    @Test
    void the_documentation_lists_every_setting_with_its_default() throws IOException {
        String table = Settings.all().stream()
                .filter(setting -> !INTERNAL.matcher(setting.variable()).matches())
                .map(SettingsTest::row)
                .sorted()
                .collect(Collectors.joining("", "| variable | default | what it does |\n| --- | --- | --- |\n", ""));
        String page = Files.readString(PAGE);
        if (System.getProperty("settings.update") != null) {
            Files.writeString(PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table)));
            return;
        }
        assertThat(page).contains(table);
    }

    /** The settings of a mapping that is not listed would not be checked. */
    @Test
    void every_mapping_is_listed() {
        assertThat(LayoutTest.OURS.stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .<Class<?>>map(JavaClass::reflect))
                .containsExactlyInAnyOrderElementsOf(Settings.MAPPINGS);
    }

    @Test
    void every_setting_of_the_framework_that_it_lists_may_be_the_one_that_was_meant() throws IOException {
        assertThat(QUARKUS.matcher(Files.readString(PAGE))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(UnknownSettings.OF_THE_FRAMEWORK.stream()
                        .map(Setting::variable)
                        .toList());
    }

    private static String row(Setting setting) {
        String byDefault = setting.byDefault() == null ? "none" : "`" + setting.byDefault() + "`";
        return "| `%s` | %s | %s |\n".formatted(setting.variable(), byDefault, description(setting));
    }

    /** The method's Javadoc, as Markdown. */
    private static String description(Setting setting) {
        Class<?> owner = setting.declared().getDeclaringClass();
        String source = read(Path.of(
                "src/main/java", owner.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java"));
        Matcher method = Pattern.compile("/\\*\\*((?:(?!\\*/)(?s:.))*)\\*/(?:\\s*@[^\n]*)*\\s+[\\w<>]+ "
                        + setting.declared().getName() + "\\(\\)")
                .matcher(source);
        assertThat(method.find()).as("Javadoc of " + setting.property()).isTrue();
        return method.group(1)
                .replaceAll("\\s*\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip()
                .replaceFirst("\\.$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
