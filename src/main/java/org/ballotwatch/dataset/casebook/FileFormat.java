package org.ballotwatch.dataset.casebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;

/**
 * The format of a file, detected by its first bytes.
 *
 * @param charset the encoding in which it can be read; null if it is not text
 * @param start where the text begins, after a byte order mark
 * @param fault describes the format if it is not UTF-8 text; otherwise null
 * @param line the line of the fault; 0 for the file as a whole
 */
record FileFormat(Charset charset, int start, String fault, long line) {
    static final String AS_CSV = "save it as \"CSV UTF-8 (comma delimited)\"";

    /** A header is ASCII: in UTF-16 every other byte of it is 0. */
    private static final int LOOKED_AT = 64;

    static FileFormat of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return text(bytes, 3);
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) {
            return none("is encoded in UTF-32");
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return utf16(UTF_16LE, 2);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return utf16(UTF_16BE, 2);
        }
        String document = document(bytes);
        return document != null ? none(document) : withoutMark(bytes);
    }

    Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    private static FileFormat none(String fault) {
        return new FileFormat(null, 0, fault, 0);
    }

    private static FileFormat utf16(Charset charset, int start) {
        return new FileFormat(charset, start, "is encoded in UTF-16 (\"Unicode text\")", 0);
    }

    private static FileFormat withoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) / 4 * 4;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int all = even + odd;
        if (length == 0 || all < length / 4) {
            return text(bytes, 0);
        }
        if (all == length) {
            return none("contains only NUL bytes instead of a header, so it is not a text file");
        }
        if (all > length / 2) {
            return none(
                    zeros[0] < length / 4 || zeros[3] < length / 4
                            ? "is encoded in UTF-32"
                            : "contains NUL bytes, so it is not a text file");
        }
        if (odd == 0 || even == 0) {
            return utf16(odd > even ? UTF_16LE : UTF_16BE, 0);
        }
        return none("contains NUL bytes, so it is not a text file");
    }

    /** Formats that are often saved or downloaded with the name of a CSV file. */
    private static String document(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return "is a workbook of Excel or LibreOffice, or another ZIP archive";
        }
        if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "is a workbook of Excel 97 to 2003";
        }
        if (begins(bytes, 0x1f, 0x8b) || begins(bytes, 'B', 'Z', 'h') || begins(bytes, 0xfd, '7', 'z', 'X')) {
            return "is a compressed file";
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return "is a PDF";
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml")) {
            return "is XML";
        }
        if (start.startsWith("<")) {
            return "is HTML";
        }
        if (start.startsWith("{\\rtf")) {
            return "is RTF";
        }
        return start.startsWith("{") || start.startsWith("[") ? "is JSON" : null;
    }

    private static FileFormat text(byte[] bytes, int start) {
        long line = lineOfFirstFault(bytes, start);
        return line == 0
                ? new FileFormat(UTF_8, start, null, 0)
                // One character per byte, so that different texts stay different.
                : new FileFormat(
                        ISO_8859_1,
                        start,
                        "is not encoded in UTF-8 but in another encoding such as Windows-1252 or Latin-1, which first"
                                + " shows here",
                        line);
    }

    /** The first line that is not UTF-8; 0 if there is none. */
    private static long lineOfFirstFault(byte[] bytes, int start) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer unread = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer text = CharBuffer.allocate(8_192);
        while (true) {
            CoderResult result = decoder.decode(unread, text, true);
            if (result.isError()) {
                return line(bytes, start, unread.position());
            }
            if (result.isUnderflow()) {
                return 0;
            }
            text.clear();
        }
    }

    private static long line(byte[] bytes, int start, int position) {
        long line = 1;
        for (int i = start; i < position; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
