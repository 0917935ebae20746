package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Organizations that are not parties. */
@Singleton
public class OrganizationRecordType extends RecordType<Organization, OrganizationInput> {
    public OrganizationRecordType() {
        super(KeyedKind.ORGANIZATION, Organization.class, OrganizationInput.class);
    }
}
