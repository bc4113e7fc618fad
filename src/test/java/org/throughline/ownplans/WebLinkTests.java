package org.throughline.ownplans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.kernel.Refusal;

/** UC-36.2: a link is whole, safe to follow, and leads where it says. */
class WebLinkTests {

    private static String refused(String link) {
        return WebLink.refusal(WebLink.cleaned(link)).map(Refusal::textKey).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hospice.example.org/plan.pdf",
                "HTTPS://Hospice.Example.ORG/Plan.pdf?year=2023#page=4",
                "https://example.org:443/plan",
                "https://büro.example.org/plan/für/alle",
                "https://xn--bro-hoa.example.org/"
            })
    void a_public_https_link_is_taken(String link) {
        assertThat(refused(link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', link",
        "hospice.example.org/plan, link-form",
        "our plan, link-form",
        "https:hospice.example.org, link-form",
        "https://hospice.example.org/a plan, link-form",
        "https:\\\\hospice.example.org, link-form",
        "http://hospice.example.org, link-https",
        "ftp://hospice.example.org, link-https",
        "javascript:alert(1), link-form",
        "javascript://hospice.example.org/%0aalert(1), link-https",
        "data:text/html;x, link-form",
        "https://name:secret@hospice.example.org, link-credentials",
        "https://hospice.example.org@evil.example.com, link-credentials",
        "https://localhost/plan, link-host",
        "https://plan.localhost/, link-host",
        "https://intranet/plan, link-host",
        "https://files.hospice.local/plan, link-host",
        "https://wiki.hospice.internal/plan, link-host",
        "https://192.168.0.1/plan, link-host",
        "https://10.0.0.1/plan, link-host",
        "https://8.8.8.8/plan, link-host",
        "https://2130706433/plan, link-host",
        "https://0x7f.1/plan, link-host",
        "https://0x7f000001/plan, link-host",
        "https://1.0x7f/plan, link-host",
        "https://[::1]/plan, link-host",
        "https://[fd00::1]/plan, link-host",
        "https://hospice.example.org:8443/plan, link-host",
        "https://hospice..example.org/plan, link-host",
        "https://-hospice.example.org/plan, link-host",
        "https:///plan, link-host"
    })
    void what_is_none_or_leads_into_a_private_network_is_refused_with_its_reason(String link, String why) {
        assertThat(refused(link)).isEqualTo("ownplans.refused." + why);
    }

    @Test
    void a_link_that_is_too_long_is_refused() {
        assertThat(refused("https://example.org/" + "a".repeat(WebLink.LONGEST)))
                .isEqualTo("ownplans.refused.link-long");
    }

    @Test
    void a_name_with_letters_that_could_be_taken_for_others_is_shown_as_the_network_asks_for_it() {
        String link = WebLink.cleaned("https://hоspice.example.org/plan");

        assertThat(WebLink.host(link)).isEqualTo("xn--hspice-wqf.example.org");
        assertThat(link).isEqualTo("https://xn--hspice-wqf.example.org/plan");
        assertThat(WebLink.host("")).isEmpty();
    }
}
