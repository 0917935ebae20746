package org.ballotwatch.dataset.casebook;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the bundled casebook and those of the configured folder when the service starts. */
@ApplicationScoped
public class CasebookStartup {
    private static final Logger LOG = Logger.getLogger(CasebookStartup.class);
    private static final String BUNDLED = "iraq-2021";

    private final Casebooks casebooks;
    private final boolean withBundled;
    private final Optional<Path> folder;

    CasebookStartup(
            Casebooks casebooks,
            @ConfigProperty(name = "ballotwatch.bundled-casebook", defaultValue = "true") boolean withBundled,
            @ConfigProperty(name = "ballotwatch.casebooks") Optional<Path> folder) {
        this.casebooks = casebooks;
        this.withBundled = withBundled;
        this.folder = folder;
    }

    void start(@Observes StartupEvent event) {
        List<Path> further = folder.map(CasebookStartup::within).orElse(List.of());
        // A copy under the same name takes the place of the bundled one; the two would replace each other at every
        // start.
        if (withBundled && further.stream().noneMatch(each -> each.endsWith(BUNDLED))) {
            load(CasebookFiles.bundled(BUNDLED));
        }
        for (Path each : further) {
            try {
                load(CasebookFiles.of(each));
            } catch (CasebookFault fault) {
                // A user's typo must not take the service down: the log says what and where.
                LOG.error(fault.getMessage());
            } catch (RuntimeException e) {
                LOG.errorf(e, "Casebook %s was not loaded", each.getFileName());
            }
        }
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found =
                    inside.filter(CasebookStartup::isCasebook).sorted().toList();
            if (found.isEmpty()) {
                LOG.warnf("BALLOTWATCH_CASEBOOKS is %s, which has no casebook in a folder of its own in it", folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("BALLOTWATCH_CASEBOOKS is " + folder + ", which cannot be read", e);
        }
    }

    private static boolean isCasebook(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(CasebookFiles::belongs);
        } catch (IOException e) {
            // Loading it says why.
            return true;
        }
    }

    private void load(CasebookFiles files) {
        try {
            boolean changed = VertxContextSupport.subscribeAndAwait(() -> casebooks.load(files));
            LOG.infof("Casebook %s %s", files.name(), changed ? "loaded" : "is loaded already");
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Casebook " + files.name() + " could not be loaded", e);
        }
    }
}
