package org.ballotwatch.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The countries by their codes, read once: they come with a release and never change while the service runs. */
@ApplicationScoped
public class KnownCountries {
    private volatile @Nullable CountryCodes codes;

    public Uni<CountryCodes> codes(Mutiny.Session session) {
        CountryCodes known = codes;
        return known != null
                ? Uni.createFrom().item(known)
                : ReferenceData.countries(session).invoke(read -> codes = read);
    }
}
