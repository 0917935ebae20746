package org.ballotwatch.entry;

import org.eclipse.microprofile.graphql.Description;

/** What is said of who or what a record is: its names, its ids elsewhere, which other record is the same. */
public abstract class IdentityInput {
    @Description("The reason, for the history. At most 1,000 characters.")
    public String why;
}
