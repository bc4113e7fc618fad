package org.throughline.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;

@ModuleTest
class AreasTests {

    @Autowired
    private Areas areas;

    @Test
    void when_a_boundary_moves_the_old_days_keep_the_old_area_R22() {
        String key = "place-" + Ids.next();
        Area before = new Area(key, "Ashenby", Level.PLACE, null, 268_700, LocalDate.of(2018, 4, 1), null);
        Area after = new Area(key, "Ashenby and Fellgate", Level.PLACE, null, 300_000, LocalDate.of(2024, 4, 1), null);
        SystemWork.run(() -> areas.add(before));
        SystemWork.run(() -> areas.add(after));

        assertThat(areas.byKey(key, LocalDate.of(2024, 3, 31)).orElseThrow().name())
                .isEqualTo("Ashenby");
        assertThat(areas.byKey(key, LocalDate.of(2024, 4, 1))).contains(after);
        assertThat(areas.byKey(key, LocalDate.of(2018, 3, 31))).isEmpty();
        assertThat(areas.asOf(LocalDate.of(2024, 4, 1))).contains(after).doesNotContain(before);
        assertThat(areas.today()).contains(after);
    }

    @Test
    void systems_come_before_places_and_places_before_neighbourhoods() {
        assertThat(areas.today())
                .isSortedAccordingTo((one, other) -> one.level().compareTo(other.level()));
    }
}
