package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** People. */
@Singleton
public class PersonRecordType extends RecordType<Person, PersonInput> {
    public PersonRecordType() {
        super(KeyedKind.PERSON, Person.class, PersonInput.class);
    }

    @Override
    protected void complete(Person person, PersonInput input, Entry entry) {
        CellChecks.inOrder(entry, "bornOn", person.bornOn, "diedOn", person.diedOn);
    }
}
