package org.ballotwatch.graphql.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value of an enum, as a page shows it.")
public record EnumLabel(
        @NonNull @Description("The value, such as VOTE_BUYING.")
        String value,

        @NonNull @Description("Its words in English, such as \"Vote buying\".")
        String label,

        @NonNull @Description("What it means.") String description) {
    private static final Set<String> ACRONYMS = Set.of("IGO", "NGO");

    static EnumLabel of(String value, String description) {
        String words = Arrays.stream(value.split("_"))
                .map(word -> ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return new EnumLabel(value, Character.toUpperCase(words.charAt(0)) + words.substring(1), description);
    }
}
