package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.file.ContainedFolder;

/** A folder with one sub-folder per casebook. */
final class CasebookLibrary {
    private final Path folder;
    private final ContainedFolder contained;

    private CasebookLibrary(Path folder) throws IOException {
        this.folder = folder;
        this.contained = ContainedFolder.of(folder);
    }

    static CasebookLibrary of(Path folder) throws IOException {
        return new CasebookLibrary(folder);
    }

    /**
     * The folders with casebooks, by name.
     *
     * @throws IOException if the folder cannot be read, or contains too many casebooks
     */
    List<Path> casebooks() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, CasebookLibrary::isCasebook)) {
            for (Path each : inside) {
                if (found.size() == CasebookLimits.FOLDERS) {
                    throw new IOException("it has more than " + CasebookLimits.FOLDERS + " casebooks");
                }
                found.add(each);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found.stream().sorted().toList();
    }

    /** @throws CasebookFault if the folder cannot be read, or links to a place outside this one */
    CasebookFiles read(Path casebook) {
        return CasebookFiles.of(contained, casebook);
    }

    static boolean isCasebook(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, CasebookFiles::belongs)) {
            return inside.iterator().hasNext();
        } catch (IOException | DirectoryIteratorException e) {
            // Loading reports the reason.
            return true;
        }
    }
}
