package org.ballotwatch.place;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;

@Description("Something located in one country.")
public interface InCountry {
    UUID countryKey();
}
