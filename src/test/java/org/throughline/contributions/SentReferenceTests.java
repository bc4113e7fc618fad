package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentReferenceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"TL-7K3F-0Q1M", "tl-7k3f-0q1m", " TL 7K3F 0Q1M ", "TL7K3F0Q1M", "tl-7k3f-oqim", "TL-7K3F-OQLM"})
    void a_reference_is_found_however_somebody_types_it(String typed) {
        assertThat(SentReferences.written(typed)).isEqualTo("TL-7K3F-0Q1M");
    }

    @Test
    void what_is_no_reference_is_none() {
        assertThat(SentReferences.written("TL-7K3F")).isEmpty();
        assertThat(SentReferences.written("")).isEmpty();
        assertThat(SentReferences.written("XX-7K3F-0Q1M")).isEmpty();
    }
}
