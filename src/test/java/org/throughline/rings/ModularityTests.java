package org.throughline.rings;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.throughline.Throughline;

@Tag("shape")
class ModularityTests {

    @Test
    void calls_go_down_and_events_go_up() {
        ApplicationModules.of(Throughline.class).verify();
    }
}
