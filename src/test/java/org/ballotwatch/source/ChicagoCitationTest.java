package org.ballotwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChicagoCitationTest {
    private final Source agency = source(1, "Associated Press", "Drones hit a residence", "2021-11-07", null, null);
    private final Source paper =
            source(2, "Muscatine Journal", "Was it an attack?", "2021-11-08", "2026-11-22", "https://example.org/1");

    @Test
    void a_reference_gives_publisher_year_title_day_access_and_address() {
        assertThat(ChicagoCitation.reference(paper, paper, List.of()))
                .isEqualTo("Muscatine Journal. 2021. “Was it an attack?” November 8, 2021. Accessed November 22, 2026."
                        + " https://example.org/1.");
    }

    @Test
    void unknown_parts_are_omitted_except_the_year() {
        Source bare = source(3, "Wikipedia", null, null, null, null);

        assertThat(ChicagoCitation.reference(bare, bare, List.of())).isEqualTo("Wikipedia. n.d.");
    }

    // Quotation marks are for the source's own words.
    @Test
    void our_own_description_has_no_quotation_marks_and_no_marker() {
        Source described = source(5, "News site", "Premier speaks (our description)", "2021-11-08", null, null);

        assertThat(ChicagoCitation.reference(described, described, List.of()))
                .isEqualTo("News site. 2021. Premier speaks. November 8, 2021.");
    }

    @Test
    void a_copy_is_followed_by_its_original() {
        assertThat(ChicagoCitation.reference(paper, agency, List.of()))
                .endsWith("https://example.org/1. Derived from Associated Press. 2021. “Drones hit a residence.”"
                        + " November 7, 2021.");
    }

    @Test
    void quoted_actors_are_cited_by_the_source() {
        assertThat(ChicagoCitation.reference(paper, paper, List.of("Saad Maan", "Nasser al-Sharifi")))
                .startsWith("Saad Maan and Nasser al-Sharifi, as cited by Muscatine Journal. 2021.");
        assertThat(ChicagoCitation.reference(paper, paper, List.of("A", "B", "C")))
                .startsWith("A, B and C, as cited by");
    }

    @Test
    void a_publisher_that_ends_with_a_full_stop_gets_no_second_one() {
        Source inc = source(4, "News Inc.", "Why?", "2021-11-08", null, null);

        assertThat(ChicagoCitation.reference(inc, inc, List.of()))
                .isEqualTo("News Inc. 2021. “Why?” November 8, 2021.");
    }

    private static Source source(int id, String publisher, String title, String published, String read, String url) {
        Source source = new Source();
        source.uuid = new UUID(0, id);
        source.publisher = publisher;
        source.title = title;
        source.publishedOn = published == null ? null : LocalDate.parse(published);
        source.retrievedOn = read == null ? null : LocalDate.parse(read);
        source.url = url;
        return source;
    }
}
