package org.ballotwatch.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names that may be meant by a name that does not exist. */
public final class SimilarNames {
    private static final int MOST = 3;

    /** A shorter part of a name is in too many others. */
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_BEGINNING = 3;

    /** Nobody means a name by such a text, and comparisons take quadratic time. */
    private static final int LONGEST = 100;

    /** How far off a name is that begins with the unknown one. Two names that share a word are one letter farther off. */
    private static final int CONTAINED = 2;

    private static final int NOT_NEAR = Integer.MAX_VALUE;

    private SimilarNames() {}

    /** Returns three names at most, the nearest first; none if all are far off. */
    public static List<String> of(String unknown, Collection<String> names) {
        Map<String, Integer> near = new HashMap<>();
        for (String name : unknown.length() > LONGEST ? List.<String>of() : names) {
            int distance = distance(unknown, name);
            if (distance < NOT_NEAR) {
                near.put(name, distance);
            }
        }
        int nearest = near.values().stream().min(Integer::compare).orElse(NOT_NEAR);
        int farthest = nearest < CONTAINED ? nearest : nearest + 1; // beside a slip of one letter, others only distract
        return near.entrySet().stream()
                .filter(each -> each.getValue() <= farthest)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns them as a question that ends a statement about the unknown name; an empty text if there are none. */
    public static String question(String unknown, Collection<String> names) {
        List<String> near = of(unknown, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining("' or '", ". Did you mean '", "'?"));
    }

    private static int distance(String unknown, String name) {
        String given = plain(unknown);
        String known = plain(name);
        int limit = given.length() / 4 + 1;
        int edits = Math.abs(given.length() - known.length()) > limit ? NOT_NEAR : edits(given, known);
        if (edits == 0 || edits == 1 && given.length() > 1) {
            return edits;
        }
        int whole = edits <= limit && given.length() > 1 ? edits : NOT_NEAR;
        if (given.length() >= SHORTEST_BEGINNING && known.startsWith(given)) {
            return CONTAINED;
        }
        return Math.min(whole, Math.min(sharedWord(given, name), sharedWord(known, unknown)));
    }

    /** Returns how far off a name is that has a word for another one, with one wrong letter at most. */
    private static int sharedWord(String one, String name) {
        return Arrays.stream(name.split("_|(?<=[a-z0-9])(?=[A-Z])"))
                .filter(word -> word.length() >= SHORTEST_WORD && Math.abs(word.length() - one.length()) <= 1)
                .mapToInt(word -> edits(one, plain(word)))
                .filter(edits -> edits <= 1)
                .map(edits -> CONTAINED + edits)
                .min()
                .orElse(NOT_NEAR);
    }

    /** Neither case nor the way to join words is a difference. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the number of letters that are added, dropped, changed or swapped with the next one: the optimal string
     * alignment.
     */
    private static int edits(String from, String to) {
        int[][] costs = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, from, i, to, j);
            }
        }
        return costs[from.length()][to.length()];
    }

    private static int cost(int[][] costs, String from, int i, String to, int j) {
        int changed = costs[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int cost = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
