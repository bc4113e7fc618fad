package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OrganisationNamesTests {

    @Test
    void names_that_look_the_same_to_a_reader_are_the_same() {
        assertThat(OrganisationNames.key("The Café & Garden, Ashenby"))
                .isEqualTo(OrganisationNames.key("cafe and garden  ashenby"));
        assertThat(OrganisationNames.key("Young Carers")).isNotEqualTo(OrganisationNames.key("Young Careers"));
    }

    @Test
    void letters_of_every_script_count() {
        assertThat(OrganisationNames.key("جمعية الأمل")).isNotEmpty();
        assertThat(OrganisationNames.key("हिन्दी समाज")).isNotEqualTo(OrganisationNames.key("हनद समज"));
        assertThat(OrganisationNames.key("!!! —")).isEmpty();
    }

    @Property
    void an_address_holds_only_letters_digits_and_hyphens(@ForAll String name) {
        assertThat(OrganisationNames.slug(name))
                .matches("([a-z0-9]+(-[a-z0-9]+)*)?")
                .hasSizeLessThanOrEqualTo(60);
    }
}
