package org.ballotwatch.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the file system refused, in words: its exceptions often carry a path alone, and their class says the rest. */
final class FileFault {
    private FileFault() {}

    static String reason(IOException failure) {
        if (!(failure instanceof FileSystemException refused)) {
            return failure.getMessage() == null ? "an error of input or output" : failure.getMessage();
        }
        if (refused.getReason() != null) {
            return refused.getFile() == null ? refused.getReason() : refused.getFile() + ": " + refused.getReason();
        }
        String what = what(refused);
        return refused.getFile() == null ? what : refused.getFile() + ": " + what;
    }

    private static String what(FileSystemException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refused instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (refused instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        if (refused instanceof NotDirectoryException) {
            return "not a directory";
        }
        if (refused instanceof DirectoryNotEmptyException) {
            return "the directory is not empty";
        }
        return refused instanceof FileSystemLoopException ? "links lead in a circle" : "the file system refused";
    }
}
