package org.ballotwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.entry.CountryCodes;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers of the data follow the address of a source: only web addresses and DOIs are allowed. */
class WebAddressTest {
    private static List<String> problems(String address) {
        List<String> problems = new ArrayList<>();
        Entry entry = new Entry(
                "here",
                (field, message) -> problems.add(field + ": " + message),
                new KeyResolver(Map.of()),
                new CountryCodes(List.of()),
                LocalDate.of(2026, 1, 1));
        WebAddress.check(entry, "url", address.isEmpty() ? null : address);
        return problems;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org",
                "http://example.org/report?id=17#page=3",
                "HTTPS://Example.ORG:8443/a|b{c}",
                "https://medium.example/@writer/report",
                "https://doi.org/10.1177/0022343313484347",
                "doi:10.1177/0022343313484347",
                "DOI:10.1000.10/123(45)<6>",
                "https://пример.example/вести",
                "http://[2001:db8::1]:80/",
                "http://192.0.2.7/list",
                "https://web.archive.example/web/2021/http://user@example.org/",
            })
    void a_web_address_or_a_doi_is_accepted(String address) {
        assertThat(problems(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,<script>",
                "file:///etc/passwd",
                "ftp://example.org/report",
                "mailto:desk@example.org",
                "//example.org/report",
                "example.org/report",
                "10.1177/0022343313484347",
                "doi:1177/0022343313484347",
                "doi:10.1177",
                "https:example.org",
                "https:///report",
                "https://",
                "https://:443/",
                "https://?q=1",
                "https://..",
                "https://example..org/",
                "https://example.org:99999/",
                "https://example.org:port/",
                "https://exa%6dple.org/",
                "https://user:secret@example.org/",
                "https://user@example.org/",
                "https://@example.org/",
                "https://example.org\\@other.example/",
                "https://example.org/a report",
                "https://example.org/a\u00a0report",
                "https://example.org/a\nreport",
                "https://example.org/\u202egro.elpmaxe",
                "java\nscript:alert(1)",
                " https://example.org/",
            })
    void anything_else_is_refused_with_a_valid_example(String address) {
        assertThat(problems(address))
                .singleElement()
                .asString()
                .startsWith("url: ")
                .contains("https://example.org/report")
                .doesNotContain("\n");
    }

    @Test
    void a_password_in_an_address_is_not_repeated() {
        assertThat(problems("https://user:hunter2@example.org/") + " " + problems("ftp://user:hunter2@example.org/"))
                .doesNotContain("hunter2");
    }
}
