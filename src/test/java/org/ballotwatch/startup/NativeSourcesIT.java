package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import io.vertx.core.net.impl.TCPServerBase;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballotwatch.LayoutTest;
import org.ballotwatch.graphql.engine.ArgumentScope;
import org.ballotwatch.graphql.engine.FieldArguments;
import org.ballotwatch.graphql.engine.FieldContext;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Classes and members used only by name must be registered with GraalVM, which otherwise omits them. */
class NativeSourcesIT {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern BY_NAME = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.Class\\.(forName|newInstance|get(Declared)?(Constructor|Method|Field|RecordComponent)s?)",
            "java\\.lang\\.ClassLoader\\.loadClass",
            "java\\.lang\\.invoke\\.MethodHandles\\$Lookup\\.(find|unreflect).*",
            "java\\.util\\.ServiceLoader\\.load.*"));

    private static NativeSources image;

    @BeforeAll
    static void write() throws Exception {
        image = NativeSources.get();
    }

    @Test
    void every_type_of_the_schema_can_be_read_and_created() throws IOException {
        Set<String> names = new HashSet<>();
        new SchemaParser()
                .parse(Files.readString(RESOURCES.resolve("schema.graphql")))
                .types()
                .forEach((name, type) -> {
                    if (!(type instanceof UnionTypeDefinition)) { // its members are types themselves
                        names.add(name);
                    }
                });
        names.removeAll(Set.of("Query", "Mutation", "Subscription"));
        List<Class<?>> types =
                ours().filter(type -> names.remove(nameInSchema(type))).toList();
        assertThat(names).as("types of the schema for which no class was found").isEmpty();
        assertReached(types.stream());
    }

    @Test
    void every_resolver_can_be_called() {
        assertReached(apis());
    }

    @Test
    void every_record_of_arguments_can_be_created() {
        Stream<AnnotatedElement> methods = apis().flatMap(api -> Arrays.stream(api.getMethods()));
        assertReached(methods.flatMap(method -> Arrays.stream(method.getAnnotations()))
                .flatMap(NativeSourcesIT::records)
                .distinct());
    }

    /** Some records are read from arguments that were declared by others. */
    @Test
    void every_record_read_from_arguments_can_be_created() {
        assertReached(LayoutTest.OURS.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getCallsFromSelf().stream().anyMatch(NativeSourcesIT::readsArguments))
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .<Class<?>>map(reference -> reference.getValue().reflect())
                .filter(Class::isRecord)
                .distinct());
    }

    private static boolean readsArguments(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(ArgumentScope.class)
                        && call.getName().equals("as")
                || call.getTargetOwner().isAssignableTo(FieldContext.class)
                        && call.getName().equals("arguments");
    }

    @Test
    void every_entity_can_be_written() {
        assertReached(ours().filter(type -> type.isAnnotationPresent(Entity.class)));
    }

    @Test
    void every_cache_can_be_created() throws ReflectiveOperationException {
        List<JavaCodeUnit> builders = LayoutTest.OURS.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caffeine.class)))
                .toList();
        assertThat(builders).isNotEmpty();
        for (JavaCodeUnit builder : builders) {
            CacheClasses.buildAs(builder);
        }
        assertThat(CacheClasses.loaded())
                .as("classes of Caffeine that NativeImageHints has to name")
                .isNotEmpty()
                .allMatch(image::reachCache);
    }

    @Test
    void every_command_can_be_read() {
        List<Class<?>> read = specs(Commands.line().getCommandSpec())
                .flatMap(NativeSourcesIT::readBy)
                .distinct()
                .toList();
        assertThat(read).contains(Commands.class, Commands.Check.class).allMatch(image::reach);
    }

    /** Includes its sub-commands and the options that picocli mixes in. */
    private static Stream<CommandSpec> specs(CommandSpec spec) {
        Stream<CommandSpec> beneath = Stream.concat(
                spec.subcommands().values().stream().map(CommandLine::getCommandSpec), spec.mixins().values().stream());
        return Stream.concat(Stream.of(spec), beneath.flatMap(NativeSourcesIT::specs));
    }

    private static Stream<Class<?>> readBy(CommandSpec spec) {
        return Stream.of(spec.userObject(), spec.versionProvider())
                .filter(Objects::nonNull)
                .map(Object::getClass);
    }

    @Test
    void every_setting_can_be_checked() {
        assertReached(Settings.all().stream().map(setting -> setting.declared().getDeclaringClass()));
    }

    /** New code that finds classes or members by name must be checked here, so that a native image contains them. */
    @Test
    void every_lookup_by_name_is_in_a_file_checked_here() {
        Set<String> finders = new TreeSet<>();
        for (JavaClass type : LayoutTest.OURS) {
            type.getCodeUnits().stream()
                    .flatMap(unit -> unit.getCallsFromSelf().stream())
                    .map(call -> call.getTargetOwner().getName() + "." + call.getName())
                    .filter(name -> BY_NAME.matcher(name).matches())
                    .forEach(name -> finders.add(fileOf(type)));
        }
        assertThat(finders)
                .containsExactly(
                        "ArgumentConversion", // inputs
                        "ArgumentDeclarations", // records of arguments
                        "ArgumentScope", // records of arguments
                        "Ballotwatch", // the embedded database, which a native image does not have
                        "Batch", // inputs of edits
                        "ConnectionLimits", // the servers of Vert.x
                        "EntityColumns", // entities
                        "InputFields", // inputs of edits
                        "PropertyReaders", // types of the schema
                        "Reflected", // entities
                        "Resolver", // APIs
                        "SchemaHooks", // itself, after a reload, which a native program never does
                        "Setting"); // settings
    }

    /** Returns the class named like the file, also for anonymous classes in it. */
    private static String fileOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replaceFirst("\\$.*", "");
    }

    @Test
    void the_listening_channel_of_a_server_can_be_read() {
        assertThat(image.reach(TCPServerBase.class)).isTrue();
    }

    /** Returns main()'s source of configuration. */
    @Test
    void the_configuration_of_the_run_can_be_read() {
        assertThat(List.of(
                        "application.properties",
                        "META-INF/services/io.smallrye.config.ConfigSourceFactory",
                        "META-INF/services/org.eclipse.microprofile.config.spi.Converter"))
                .allMatch(image::hold);
    }

    @Test
    void migrations_the_casebook_and_messages_are_included() throws IOException {
        assertThat(files("db").toList()).hasSizeGreaterThan(5).allMatch(image::hold);
        assertThat(files("casebook").filter(file -> !file.endsWith(".md")).toList())
                .hasSizeGreaterThan(20)
                .allMatch(image::hold);
        assertThat(List.of("Execution", "General", "Parsing", "Scalars", "Validation"))
                .allMatch(bundle -> image.holdBundle("i18n." + bundle));
    }

    @Test
    void the_pages_and_the_documentation_are_included() throws IOException {
        assertThat(files("website").toList()).hasSizeGreaterThan(5).allMatch(image::hold);
        assertThat(files(Path.of("src"), "docs").toList())
                .hasSizeGreaterThan(20)
                .allMatch(image::hold);
    }

    @Test
    void the_embedded_database_is_not_included() {
        assertThat(image.hold("META-INF/services/org.ballotwatch.database.EmbeddedDatabaseProvider"))
                .isFalse();
    }

    /** Includes inherited members, which are registered by their declaring class. */
    private static void assertReached(Stream<Class<?>> types) {
        List<Class<?>> all = types.flatMap(NativeSourcesIT::family).distinct().toList();
        assertThat(all).isNotEmpty().allMatch(image::reach);
    }

    private static Stream<Class<?>> family(Class<?> type) {
        if (type == null || !type.getName().startsWith("org.ballotwatch")) {
            return Stream.empty();
        }
        Stream<Class<?>> interfaces = Stream.of(type.getInterfaces())
                .filter(each -> Stream.of(each.getMethods()).anyMatch(Method::isDefault));
        Stream<Class<?>> above = Stream.concat(interfaces, Stream.ofNullable(type.getSuperclass()));
        return Stream.concat(Stream.of(type), above.flatMap(NativeSourcesIT::family));
    }

    private static Stream<Class<?>> records(Annotation annotation) {
        if (annotation instanceof InheritedArguments inherits) {
            return Stream.of(inherits.value());
        }
        FieldArguments takes = annotation instanceof FieldArguments own
                ? own
                : annotation.annotationType().getAnnotation(FieldArguments.class);
        return takes == null ? Stream.empty() : Stream.of(takes.value());
    }

    private static Stream<Class<?>> apis() {
        return ours().filter(type -> type.isAnnotationPresent(GraphQLApi.class));
    }

    private static Stream<Class<?>> ours() {
        return LayoutTest.OURS.stream().map(JavaClass::reflect);
    }

    private static String nameInSchema(Class<?> type) {
        Name name = type.getAnnotation(Name.class);
        Input input = type.getAnnotation(Input.class);
        Type output = type.getAnnotation(Type.class);
        if (name != null) {
            return name.value();
        }
        if (output != null && !output.value().isEmpty()) {
            return output.value();
        }
        return input != null ? input.value() : type.getSimpleName();
    }

    private static Stream<String> files(String folder) throws IOException {
        return files(RESOURCES, folder);
    }

    private static Stream<String> files(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }
}
