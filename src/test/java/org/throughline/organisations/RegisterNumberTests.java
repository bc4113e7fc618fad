package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.organisations.RegisterNumber.Form;

class RegisterNumberTests {

    @ParameterizedTest
    @CsvSource({
        "1088637,CHARITY_ENGLAND_AND_WALES",
        "205 011,CHARITY_ENGLAND_AND_WALES",
        "SC 012345,CHARITY_SCOTLAND",
        "nic-100042,CHARITY_NORTHERN_IRELAND",
        "01234567,COMPANY",
        "CE012345,COMPANY",
        "12,UNKNOWN",
        "none yet,UNKNOWN"
    })
    void a_number_is_recognised_by_its_form_alone_R35(String number, Form form) {
        assertThat(RegisterNumber.formOf(number)).isEqualTo(form);
    }

    @Test
    void the_same_number_however_it_is_written_is_the_same() {
        assertThat(RegisterNumber.key("sc 012-345")).isEqualTo(RegisterNumber.key("SC012345"));
    }

    @Test
    void only_an_address_that_is_an_organisations_own_tells_one() {
        assertThat(MailDomain.of("ben@Larkfield.example")).contains("larkfield.example");
        assertThat(MailDomain.of("ben@gmail.com")).isEmpty();
        assertThat(MailDomain.of("ben@nhs.net")).isEmpty();
        assertThat(MailDomain.of("nonsense@")).isEmpty();
    }
}
