package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;

/** What is said of who or what a record is: its names, its ids elsewhere, which other record is the same. */
public abstract class IdentityInput {
    @Description("Why, for the trail; 1,000 characters at most.")
    public String why;
}
