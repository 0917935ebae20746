package org.ballotwatch.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.resolution.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewIdTest {
    private static final GlobalId RECORD = new GlobalId('E', UUID.fromString("01932f4e-0000-7000-8000-000000000001"));
    private static final String PLAIN = GlobalId.encode(RECORD.kind(), RECORD.uuid());

    @ParameterizedTest
    @CsvSource({
        "2021-11-08,,",
        "0001-01-01,,",
        "9999-12-31,,",
        ",2021-11-08T10:00:00.123456Z,",
        ",1901-11-08T10:00:00Z,",
        ",1677-09-21T00:12:43.145224Z,",
        "2021-11-08,0001-01-01T00:00:00Z,",
        ",2262-04-11T23:47:16.854776Z,",
        ",9999-12-31T23:59:59.999999Z,INFORMATIVE",
        ",,CONSERVATIVE",
        "2021-11-08,,INFORMATIVE",
        ",2021-11-08T10:00:00Z,REPRESENTATIVE",
        "2021-11-08,2021-11-08T10:00:00.999999Z,CONSERVATIVE",
    })
    void a_view_is_found_again_in_the_id(LocalDate asOf, OffsetDateTime recordedAsOf, Reading reading) {
        RecordView view = new RecordView(asOf, recordedAsOf, reading);
        ViewId decoded = ViewId.decode("id", new ViewId(RECORD, view).encode());
        assertThat(decoded.id()).isEqualTo(RECORD);
        assertThat(decoded.view().asOf()).isEqualTo(asOf);
        assertThat(decoded.view().recordedAsOf()).isEqualTo(recordedAsOf);
        assertThat(decoded.view().readingOrDefault()).isEqualTo(view.readingOrDefault());
        assertThat(decoded.encode()).isEqualTo(new ViewId(RECORD, view).encode());
        assertThat(GlobalId.decode("id", decoded.encode())).isEqualTo(RECORD);
    }

    @Test
    void an_id_with_any_other_letter_is_refused_or_another_id() {
        String id = id(LocalDate.parse("2021-11-08"), OffsetDateTime.parse("2021-11-08T10:00:00Z"));
        for (int place = 0; place < id.length(); place++) {
            for (char letter : "AQgvz09_-".toCharArray()) {
                String other = id.substring(0, place) + letter + id.substring(place + 1);
                ViewId decoded = ViewId.orNull(other);
                assertThat(decoded == null ? other : decoded.encode()).isEqualTo(other);
            }
        }
    }

    // Two clients must not get two ids of one view.
    @Test
    void the_default_view_has_the_plain_id() {
        assertThat(new ViewId(RECORD, RecordView.DEFAULT).encode()).isEqualTo(PLAIN);
        assertThat(new ViewId(RECORD, new RecordView(null, null, Reading.OFFICIAL)).encode())
                .isEqualTo(PLAIN);
        assertThat(ViewId.decode("id", PLAIN).view()).isEqualTo(RecordView.DEFAULT);
    }

    @Test
    void a_moment_has_one_id_whatever_its_offset() {
        assertThat(id(null, OffsetDateTime.parse("2021-11-08T10:00:00Z")))
                .isEqualTo(id(null, OffsetDateTime.parse("2021-11-08T13:00:00+03:00")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 18, 19, 20, 21, 23, 25, 27, 29, 31, 40})
    void an_id_of_another_length_is_refused(int length) {
        byte[] bytes = Arrays.copyOf(Base64.getUrlDecoder().decode(id(LocalDate.EPOCH, null)), length);
        if (length == 18) {
            bytes[17] = 'x';
        }
        refused(bytes);
    }

    @ParameterizedTest
    @CsvSource({"17, 120", "18, 127", "0, 49"})
    void an_id_with_an_impossible_reading_day_or_kind_is_refused(int place, byte value) {
        byte[] bytes = Base64.getUrlDecoder().decode(id(LocalDate.EPOCH, null));
        bytes[place] = value;
        refused(bytes);
    }

    // A cache that keeps objects by id would hold one record twice.
    @ParameterizedTest
    @ValueSource(strings = {"plain", "seen"})
    void another_spelling_of_an_id_is_refused(String kind) {
        String id = kind.equals("plain") ? PLAIN : id(LocalDate.EPOCH, null);
        for (String other :
                List.of(id + "=", id.substring(0, id.length() - 1) + (char) (id.charAt(id.length() - 1) + 1))) {
            assertThatThrownBy(() -> ViewId.decode("id", other)).as(other).isInstanceOf(Refusal.class);
        }
    }

    private static void refused(byte[] bytes) {
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThatThrownBy(() -> ViewId.decode("id", id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not an id");
    }

    private static String id(@Nullable LocalDate asOf, @Nullable OffsetDateTime recordedAsOf) {
        return new ViewId(RECORD, new RecordView(asOf, recordedAsOf, null)).encode();
    }
}
