package org.ballotwatch.finding;

/**
 * A kind of record that a rule's findings are about.
 *
 * @param kind the kind's letter in global ids
 * @param column the column of the rule's statement with the record's id, which is null if a finding has no such record
 */
record Subject(char kind, String column) {
    /** A condition on the rule's rows, to be combined by {@code or}. */
    String among(String parameter) {
        return "f." + column + " = any(:" + parameter + ")";
    }
}
