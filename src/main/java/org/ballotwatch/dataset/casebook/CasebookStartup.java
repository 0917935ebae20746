package org.ballotwatch.dataset.casebook;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballotwatch.dataset.DatasetLoader;
import org.ballotwatch.text.Excerpt;
import org.jboss.logging.Logger;

/** Loads the bundled casebooks and those of the configured folder when the service starts. */
@ApplicationScoped
public class CasebookStartup {
    private static final Logger LOG = Logger.getLogger(CasebookStartup.class);

    private final DatasetLoader loader;
    private final boolean withBundled;
    private final Optional<Path> folder;

    CasebookStartup(DatasetLoader loader, CasebookSettings settings) {
        this.loader = loader;
        this.withBundled = settings.bundledCasebook();
        this.folder = settings.casebooks();
    }

    void start(@Observes StartupEvent event) {
        Optional<CasebookLibrary> library = folder.map(CasebookStartup::library);
        List<Path> further = library.map(this::within).orElse(List.of());
        boolean anyLoaded = false;
        for (String name : withBundled ? CasebookFiles.BUNDLED : List.<String>of()) {
            // A copy with the same name replaces the bundled one. Otherwise the two would replace each other at every
            // start.
            if (further.stream().noneMatch(each -> each.endsWith(name))) {
                anyLoaded |= loadBundled(name);
            }
        }
        for (Path each : further) {
            // A user's typo must not prevent startup.
            anyLoaded |= tryToLoad(
                    each.getFileName().toString(), () -> library.orElseThrow().read(each));
        }
        if (anyLoaded) {
            tryToLink();
        }
    }

    /** Each load has linked what it brought, so this must not prevent startup. */
    private void tryToLink() {
        try {
            await(() -> loader.link().replaceWith(true));
        } catch (RuntimeException e) {
            LOG.error("Links between records of different loads were not completed", e);
        }
    }

    private boolean loadBundled(String name) {
        if (await(() -> loader.knows(name))) {
            // Edits may contradict a newer version, which must not prevent startup.
            return tryToLoad(name, () -> CasebookFiles.bundled(name));
        }
        return load(CasebookFiles.bundled(name));
    }

    /** The log has the faults and their positions. */
    private boolean tryToLoad(String name, Supplier<CasebookFiles> files) {
        try {
            return load(files.get());
        } catch (CasebookFault fault) {
            LOG.error(fault.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Casebook %s was not loaded", Excerpt.of(name));
        }
        return false;
    }

    private static CasebookLibrary library(Path folder) {
        try {
            return CasebookLibrary.of(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private List<Path> within(CasebookLibrary library) {
        Path path = folder.orElseThrow();
        try {
            List<Path> found = library.casebooks();
            if (found.isEmpty()) {
                LOG.warnf("BALLOTWATCH_CASEBOOKS is %s, which has no sub-folder with a casebook", path);
            }
            return found;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static UncheckedIOException unreadable(Path folder, IOException e) {
        return new UncheckedIOException("BALLOTWATCH_CASEBOOKS is " + folder + ", which cannot be read", e);
    }

    /** @return whether anything changed */
    private boolean load(CasebookFiles files) {
        boolean changed = await(() -> loader.load(() -> new CasebookImporter(files)));
        LOG.infof("Casebook %s %s", Excerpt.of(files.name()), changed ? "loaded" : "is already loaded");
        return changed;
    }

    private static boolean await(Supplier<Uni<Boolean>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A casebook could not be loaded", e);
        }
    }
}
