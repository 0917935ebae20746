package org.ballotwatch.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes a failure of the file system. Its exceptions often carry only a path; their class is the reason. */
final class FileFault {
    private FileFault() {}

    static String reason(IOException failure) {
        if (!(failure instanceof FileSystemException refused)) {
            return failure.getMessage() == null ? "an I/O error" : failure.getMessage();
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
            return "a file with this name already exists";
        }
        if (refused instanceof NotDirectoryException) {
            return "not a directory";
        }
        if (refused instanceof DirectoryNotEmptyException) {
            return "the directory is not empty";
        }
        return refused instanceof FileSystemLoopException ? "its links form a cycle" : "a file system error";
    }
}
