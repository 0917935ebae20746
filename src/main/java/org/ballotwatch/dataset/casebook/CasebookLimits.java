package org.ballotwatch.dataset.casebook;

/** Limits of a casebook, so that any can be read in a heap of 256 MB. The casebooks' documentation lists them. */
final class CasebookLimits {
    /** The size of all files together. */
    static final long BYTES = 50_000_000;

    static final long BYTES_OF_PROPERTIES = 100_000;
    static final int CHARACTERS_OF_A_PROPERTY = 500;

    /** The rows of all files together. */
    static final int ROWS = 200_000;

    /** The width of an Excel sheet, which may leave empty columns behind. */
    static final int CELLS_OF_A_ROW = 16_384;

    /** A longer cell means an unclosed quote. The limits of real values are lower. */
    static final int CHARACTERS_OF_A_CELL = 100_000;

    static final int CHARACTERS_OF_A_ROW = 1_000_000;

    /** Sub-folders of the folder with casebooks. */
    static final int FOLDERS = 1_000;

    /** Files in a casebook's folder that are not casebook files; each is one problem. */
    static final int FOREIGN_FILES = 100;

    /** Unknown columns of a header; each is one problem. */
    static final int FOREIGN_COLUMNS = 20;

    /** Invalid CSV rows of a file after which reading continues. */
    static final int BROKEN_ROWS = 20;

    private CasebookLimits() {}
}
