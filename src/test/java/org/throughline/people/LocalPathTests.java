package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/my/contributions",
                "/consultations/a/read/b?sort=newest&paragraph=p3#p-p3",
                "/a%20b",
                "/a//b"
            })
    void a_page_of_ours_is_kept(String path) {
        assertThat(LocalPath.orHome(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/a\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                " /a",
                "/\t/evil.example",
                "/a\r\nLocation: https://evil.example",
                "/\u0000",
                "/caf\u00e9"
            })
    void any_other_place_becomes_the_home_page(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(LocalPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 500})
    void a_path_may_be_long_but_not_endless(int length) {
        assertThat(LocalPath.orHome("/" + "a".repeat(length)).equals(LocalPath.HOME))
                .isEqualTo(length == 500);
    }
}
