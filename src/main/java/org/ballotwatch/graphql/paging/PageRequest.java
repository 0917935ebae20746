package org.ballotwatch.graphql.paging;

import java.util.List;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.jspecify.annotations.Nullable;

/** The page that a client requests: how many entries, from which end, beyond which cursor. */
public final class PageRequest {
    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    private final Ordering ordering;
    private final int size;
    private final boolean backward;
    private final @Nullable List<String> beyond;

    private PageRequest(Ordering ordering, int size, boolean backward, @Nullable List<String> beyond) {
        this.ordering = ordering;
        this.size = size;
        this.backward = backward;
        this.beyond = beyond;
    }

    /** Returns the page requested of a {@link Paged} field. */
    public static PageRequest of(Ordering ordering, ResolverContext context) {
        PageArguments window = context.arguments(PageArguments.class);
        return of(ordering, window.first(), window.after(), window.last(), window.before());
    }

    static PageRequest of(
            Ordering ordering,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        if (first != null && last != null) {
            throw Refusal.argument("last", "Use first or last, not both");
        }
        boolean backward = last != null || (before != null && first == null);
        if (backward ? after != null : before != null) {
            throw Refusal.argument(backward ? "after" : "before", "first goes with after, last goes with before");
        }
        int size = size(backward ? "last" : "first", backward ? last : first);
        String cursor = backward ? before : after;
        List<String> beyond = cursor == null ? null : Cursor.decode(backward ? "before" : "after", ordering, cursor);
        return new PageRequest(ordering, size, backward, beyond);
    }

    /** Returns the number of entries that an argument asks for, of which null is the default. */
    public static int size(String argument, @Nullable Integer requested) {
        if (requested == null) {
            return DEFAULT;
        }
        if (requested < 0) {
            throw Refusal.argument(argument, argument + " must be a number from 0 to " + MOST);
        }
        if (requested > MOST) {
            throw new Refusal(
                    ErrorCode.PAGE_TOO_LARGE,
                    argument,
                    argument + " is at most " + MOST + "; use a cursor for the rest");
        }
        return requested;
    }

    /**
     * Returns the rest of this page, taken from one part of a list that is made of several.
     *
     * @param found how many entries other parts have already supplied
     * @param beyondInPart null for the whole part
     */
    PageRequest rest(Ordering part, int found, @Nullable List<String> beyondInPart) {
        return new PageRequest(part, size - found, backward, beyondInPart);
    }

    /** Returns a condition that excludes the entries before the cursor, to be put after a {@code where}. */
    public String condition() {
        return beyond == null ? "true" : ordering.beyond(backward);
    }

    /**
     * Returns {@code order by …}, with a limit of one more than the page holds, to detect a next page.
     */
    public String orderAndLimit() {
        return "order by " + ordering.orderBy(backward) + "\nlimit :limit";
    }

    public Ordering ordering() {
        return ordering;
    }

    public Query bind(Query query) {
        query.bind("limit", size + 1);
        for (int i = 0; beyond != null && i < beyond.size(); i++) {
            query.bind("key" + i, beyond.get(i));
        }
        return query;
    }

    int size() {
        return size;
    }

    public boolean backward() {
        return backward;
    }

    public boolean hasCursor() {
        return beyond != null;
    }

    /** Returns the keys of the cursor, or null if there is none. */
    @Nullable
    List<String> beyond() {
        return beyond;
    }
}
