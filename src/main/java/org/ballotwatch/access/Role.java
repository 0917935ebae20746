package org.ballotwatch.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;

@Description("What somebody may do; each role may do what those before it may.")
public enum Role {
    @Description("May read, also where reading is not for everybody.")
    READER,

    @Description("May record and correct what sources say.")
    EDITOR,

    @Description("May say who else may do what.")
    ADMIN;

    /** As annotations and tokens name it. */
    public static final String EDITORS = "editor";

    /** As annotations and tokens name it. */
    public static final String ADMINS = "admin";

    /** As tokens name it: {@code editor}. */
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
