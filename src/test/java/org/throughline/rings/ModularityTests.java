package org.throughline.rings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.throughline.Throughline;
import tools.jackson.databind.json.JsonMapper;

@Tag("shape")
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Throughline.class);

    @Test
    void calls_go_down_and_events_go_up() {
        ROOMS.verify();
    }

    /** The file spares the application from reading all its classes when it starts, only to migrate its tables in order. */
    @Test
    void the_file_that_orders_the_migrations_names_every_room_after_those_it_calls() throws IOException {
        var names = namesInFile();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(ModularityTests::name).toList());
        for (var room : ROOMS) {
            var called = room.getDirectDependencies(ROOMS)
                    .uniqueModules()
                    .map(ModularityTests::name)
                    .toList();
            assertThat(names.subList(0, names.indexOf(name(room))))
                    .as("Listed before %s", name(room))
                    .containsAll(called);
        }
    }

    private static List<String> namesInFile() throws IOException {
        try (var file = new ClassPathResource("META-INF/spring-modulith/application-modules.json").getInputStream()) {
            return new ArrayList<>(new JsonMapper().readTree(file).propertyNames());
        }
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
