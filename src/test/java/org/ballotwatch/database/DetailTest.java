package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.Set;
import java.util.TreeSet;
import org.ballotwatch.LayoutTest;
import org.ballotwatch.actor.Party;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.source.Source;
import org.junit.jupiter.api.Test;

class DetailTest {
    /** They read what clients and casebooks give, which is always whole. */
    private static final Set<String> OF_INPUTS = Set.of("InputReader", "CasebookCheck");

    @Test
    void code_reads_no_detail_unless_the_fields_that_show_it_are_named() {
        Set<String> found = new TreeSet<>();
        LayoutTest.OURS.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTarget()
                        .resolveMember()
                        .filter(field -> isDetail(field, access))
                        .isPresent())
                .forEach(access -> found.add(access.getDescription()));

        assertThat(found).isEmpty();
    }

    private static boolean isDetail(JavaField field, JavaFieldAccess access) {
        String reader = access.getOriginOwner().getSimpleName();
        return field.isAnnotatedWith(Detail.class)
                && field.getAnnotationOfType(Detail.class).shownBy().length == 0
                && !field.getOwner().equals(access.getOriginOwner())
                && !reader.endsWith("RecordType")
                && !OF_INPUTS.contains(reader);
    }

    @Test
    void details_are_left_out_unless_one_of_them_is_mentioned() {
        EntityColumns<Incident> incidents = EntityColumns.of(Incident.class);

        assertThat(incidents.neededFor(field -> false).of("i"))
                .contains("i.title")
                .doesNotContain("i.outcome", "i.further_types");
        assertThat(incidents.neededFor("outcome"::equals).of("i")).isEqualTo(incidents.of("i"));
        assertThat(incidents.neededFor("types"::equals).of("i")).isEqualTo(incidents.of("i"));
    }

    @Test
    void a_detail_is_known_by_its_name_in_the_schema() {
        EntityColumns<Party> parties = EntityColumns.of(Party.class);

        assertThat(parties.neededFor("kind"::equals).of("a")).contains("a.party_kind");
        assertThat(parties.neededFor("partyKind"::equals).of("a")).doesNotContain("a.party_kind");
    }

    @Test
    void citations_need_the_details_of_sources() {
        EntityColumns<Source> sources = EntityColumns.of(Source.class);

        assertThat(sources.neededFor("citations"::equals).of("s")).contains("s.archived_url");
        assertThat(sources.neededFor("url"::equals).of("s")).doesNotContain("s.archived_url");
    }
}
