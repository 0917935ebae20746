package org.ballotwatch.entry;

import org.eclipse.microprofile.graphql.Description;

/** The input of an identity edit: a record's names, its external ids, or which other record is the same. */
public abstract class IdentityInput {
    @Description("The reason, for the history. At most 1,000 characters.")
    public String why;
}
