package org.ballotwatch.file;

import java.io.IOException;

/** A file that is not read; the message continues "The file …" and quotes nothing of what the file holds or links to. */
public final class UnreadableFile extends IOException {
    private final boolean tooLarge;

    UnreadableFile(String why) {
        this(why, false);
    }

    UnreadableFile(String why, boolean tooLarge) {
        super(why);
        this.tooLarge = tooLarge;
    }

    /** For a bound that several files share, which the message does not know. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
