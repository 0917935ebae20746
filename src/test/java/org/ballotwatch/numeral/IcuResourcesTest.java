package org.ballotwatch.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A native program has only the resources that it is built with. */
class IcuResourcesTest {
    @Test
    void every_resource_that_reading_numbers_opens_is_in_the_native_image() throws Exception {
        Spy spy = new Spy();
        Class<?> languages = spy.loadClass(WordedNumbers.class.getName());
        var read = languages.getDeclaredMethod("readAll");
        read.setAccessible(true);
        read.invoke(null);

        List<PathMatcher> included = included();
        assertThat(spy.opened).hasSizeGreaterThan(20).allSatisfy(resource -> assertThat(included)
                .as(resource)
                .anyMatch(pattern -> pattern.matches(Path.of(resource))));
    }

    private static List<PathMatcher> included() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return Arrays.stream(settings.getProperty("quarkus.native.resources.includes")
                        .split(","))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob.strip()))
                .toList();
    }

    /** Loads ICU and what uses it anew, and notes the resources that are there. */
    private static final class Spy extends ClassLoader {
        private final ClassLoader tests = IcuResourcesTest.class.getClassLoader();
        private final Set<String> opened = new TreeSet<>();

        Spy() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.startsWith("com.ibm.icu.") && !name.startsWith("org.ballotwatch.numeral.")) {
                return tests.loadClass(name);
            }
            try (InputStream code = tests.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected URL findResource(String name) {
            URL found = tests.getResource(name);
            if (found != null && !name.endsWith(".class")) {
                opened.add(name);
            }
            return found;
        }
    }
}
