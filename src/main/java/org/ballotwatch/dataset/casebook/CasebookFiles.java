package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ballotwatch.file.ContainedFolder;
import org.ballotwatch.file.UnreadableFile;
import org.ballotwatch.identity.Fingerprint;

/**
 * The contents of one casebook's files by name, read from a folder or from the class path.
 *
 * @param unread the reasons why other files were not read, by name
 */
public record CasebookFiles(String name, Map<String, byte[]> contents, Map<String, String> unread) {
    static final String PROPERTIES = "casebook.properties";

    /** The casebooks that come with the service, in the order of loading: folders of the resource folder {@code casebook}. */
    static final List<String> BUNDLED = List.of("cote-divoire-2010", "iraq-2021", "kenya-2017");

    private static final String TOO_LARGE =
            "is too large: all files of a casebook may have %d MB in total; split it into"
                            .formatted(CasebookLimits.BYTES / 1_000_000)
                    + " two casebooks";

    public static CasebookFiles bundled(String name) {
        Map<String, byte[]> contents = new TreeMap<>();
        List<String> files = new ArrayList<>(CasebookFile.NAMES_OF_FILES);
        files.add(PROPERTIES);
        for (String file : files) {
            String resource = "casebook/" + name + "/" + file;
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
                if (in != null) {
                    contents.put(file, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CasebookFiles(name, contents, Map.of());
    }

    /**
     * @param parent must contain the folder, even if it is a link
     * @throws CasebookFault if the folder cannot be read
     */
    public static CasebookFiles of(ContainedFolder parent, Path folder) {
        String name = folder.getFileName().toString();
        try {
            return of(name, parent.folder(folder.getFileName()));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** @throws CasebookFault if the folder cannot be read */
    public static CasebookFiles of(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        try {
            return of(name, ContainedFolder.of(folder));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static CasebookFiles of(String name, ContainedFolder folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        Map<String, String> unread = new TreeMap<>();
        long left = CasebookLimits.BYTES;
        for (String file : named(folder.path(), unread)) {
            String current = CasebookFile.FORMER_NAMES.getOrDefault(file, file);
            if (contents.containsKey(current)) {
                unread.put(file, "is a former name of " + current + ", which is there too; put the rows into one file");
                continue;
            }
            if (!isKnown(file)) {
                unread.put(file, "unknown file; expected one of " + String.join(", ", CasebookFile.NAMES_OF_FILES));
                continue;
            }
            try {
                long most = file.equals(PROPERTIES) ? Math.min(left, CasebookLimits.BYTES_OF_PROPERTIES) : left;
                byte[] bytes = folder.read(Path.of(file), most);
                left -= bytes.length;
                contents.put(current, bytes);
            } catch (UnreadableFile e) {
                unread.put(file, e.isTooLarge() && !file.equals(PROPERTIES) ? TOO_LARGE : e.getMessage());
            } catch (IOException e) {
                unread.put(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
            }
        }
        return new CasebookFiles(name, contents, unread);
    }

    private static CasebookFault unreadable(String name, IOException e) {
        Problems problems = new Problems();
        String why = e instanceof UnreadableFile
                ? e.getMessage()
                : "cannot be read (" + e.getClass().getSimpleName() + ")";
        problems.add(name, why);
        return new CasebookFault(name, problems);
    }

    /**
     * The files that belong to a casebook or seem meant to. A folder may contain very many others.
     *
     * @param unread receives a note if there are more
     */
    private static List<String> named(Path folder, Map<String, String> unread) throws IOException {
        List<String> names = new ArrayList<>();
        int foreign = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, CasebookFiles::belongs)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean known = isKnown(name);
                foreign += known ? 0 : 1;
                if (known || foreign <= CasebookLimits.FOREIGN_FILES) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (foreign > CasebookLimits.FOREIGN_FILES) {
            unread.put("*.csv", foreign - CasebookLimits.FOREIGN_FILES + " more files are not casebook files");
        }
        return names.stream().sorted().toList();
    }

    private static boolean isKnown(String file) {
        return file.equals(PROPERTIES)
                || CasebookFile.NAMES_OF_FILES.contains(file)
                || CasebookFile.FORMER_NAMES.containsKey(file);
    }

    /** Whether the file indicates that its folder is meant as a casebook. Hidden files do not. */
    static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return name.equals(PROPERTIES) || name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith(".");
    }

    /** Whether the file exists, perhaps in another letter case, but was not read. */
    boolean isUnread(CasebookFile file) {
        return unread.keySet().stream().anyMatch(name -> name.equalsIgnoreCase(file.fileName()));
    }

    /** Changes whenever a file changes. */
    String digest() {
        MessageDigest digest = Fingerprint.sha256();
        contents.forEach((file, bytes) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
