package org.ballotwatch.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * One record or report as entered, in a casebook's row or a mutation's input. It collects problems and resolves
 * references.
 */
public final class Entry {
    private final String where;
    private final Form form;
    private final KeyResolver keys;
    private final CountryCodes countries;
    private final LocalDate today;
    private final Set<String> faulty = new HashSet<>();

    /** The form in which an entry is written. */
    public interface Form {
        /** @param field the input's field, or null for the whole entry */
        void problem(String field, String message);

        /** The author's name for a field. */
        default String named(String field) {
            return field;
        }

        /** Whether the entry itself gives a field, rather than keeping it from an earlier version. */
        default boolean gives(String field) {
            return true;
        }
    }

    /**
     * @param where the position, for the author
     * @param today the day of the recording, in UTC
     */
    public Entry(String where, Form form, KeyResolver keys, CountryCodes countries, LocalDate today) {
        this.where = where;
        this.form = form;
        this.keys = keys;
        this.countries = countries;
        this.today = today;
    }

    public void problem(String field, String message) {
        faulty.add(field);
        form.problem(field, message);
    }

    /** Whether a problem of any of these fields was reported. */
    public boolean isFaulty(String... fields) {
        return Arrays.stream(fields).anyMatch(faulty::contains);
    }

    public String named(String field) {
        return form.named(field);
    }

    public boolean gives(String field) {
        return form.gives(field);
    }

    public String where() {
        return where;
    }

    public LocalDate today() {
        return today;
    }

    Form form() {
        return form;
    }

    KeyResolver keys() {
        return keys;
    }

    CountryCodes countries() {
        return countries;
    }
}
