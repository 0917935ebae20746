package org.ballotwatch.place;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;

@Description("Something that lies or takes place in one country.")
public interface InCountry {
    UUID countryKey();
}
