package org.ballotwatch.file;

import java.io.IOException;

/**
 * A file cannot be read. The message continues "The file …", and does not quote the file's contents or the target of a
 * link.
 */
public final class UnreadableFile extends IOException {
    private final boolean tooLarge;

    UnreadableFile(String why) {
        this(why, false);
    }

    UnreadableFile(String why, boolean tooLarge) {
        super(why);
        this.tooLarge = tooLarge;
    }

    /** Lets callers report a limit that several files share, which the message does not know. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
