package org.throughline.rings;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.throughline.kernel.SettableClock;

/** Lets module tests open and close windows; a test that moves the clock gives it back as it was. */
@TestConfiguration(proxyBeanMethods = false)
class TestClock {

    @Bean
    @Primary
    SettableClock testClock() {
        return new SettableClock();
    }
}
