package org.ballotwatch.dataset.casebook;

/** What a casebook may hold, so that any can be read in a heap of 256 MB. The casebooks' README names these. */
final class CasebookLimits {
    /** Of all its files. */
    static final long BYTES = 50_000_000;

    static final long BYTES_OF_PROPERTIES = 100_000;
    static final int CHARACTERS_OF_A_PROPERTY = 500;

    /** Of all its files. */
    static final int ROWS = 200_000;

    /** As wide as a sheet of Excel, which leaves empty columns behind. */
    static final int CELLS_OF_A_ROW = 16_384;

    /** A quote was opened and never closed where there are more. What a cell can really hold is less. */
    static final int CHARACTERS_OF_A_CELL = 100_000;

    static final int CHARACTERS_OF_A_ROW = 1_000_000;

    /** Sub-folders of the folder with casebooks. */
    static final int FOLDERS = 1_000;

    /** Files of a casebook's folder that are not of a casebook: each is one problem. */
    static final int FOREIGN_FILES = 100;

    /** Columns of a header that are not of the file: each is one problem. */
    static final int FOREIGN_COLUMNS = 20;

    /** Places of a file at which reading goes on behind something that is not CSV. */
    static final int BROKEN_ROWS = 20;

    private CasebookLimits() {}
}
