package org.ballotwatch.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;

@Description("What a user may do. READER, EDITOR, ADMIN: each role includes those before it.")
public enum Role {
    @Description("May read, even if anonymous reading is off.")
    READER,

    @Description("May record and correct.")
    EDITOR,

    @Description("May manage API keys as well.")
    ADMIN;

    /** The name in annotations and tokens. */
    public static final String EDITORS = "editor";

    /** The name in annotations and tokens. */
    public static final String ADMINS = "admin";

    /** The name in tokens, such as {@code editor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of this role and of all that it includes. */
    Set<String> words() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::word)
                .collect(Collectors.toSet());
    }
}
