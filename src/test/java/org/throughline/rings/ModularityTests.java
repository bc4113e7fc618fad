package org.throughline.rings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The plan of the house on the first page that a newcomer reads. What may call everybody says so in words. */
    @Test
    void the_readme_lists_every_room_once_below_those_that_it_may_call() throws IOException {
        var plan = planInReadme();
        var names = plan.stream().map(PlannedRoom::name).toList();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(ModularityTests::name).toList());
        for (var planned : plan) {
            var room = ROOMS.getModuleByName(planned.name()).orElseThrow();
            var called = room.getDirectDependencies(ROOMS)
                    .uniqueModules()
                    .map(ModularityTests::name)
                    .toList();
            if (!planned.inWords()) {
                assertThat(planned.mayCall())
                        .as("What %s may call", planned.name())
                        .containsExactlyInAnyOrderElementsOf(allowed(room))
                        .containsExactlyInAnyOrderElementsOf(called);
            }
            assertThat(names.subList(0, names.indexOf(planned.name())))
                    .as("Listed above %s", planned.name())
                    .containsAll(called);
        }
    }

    /** A row of the table. @param cell the rooms it may call, or words instead */
    private record PlannedRoom(String name, String cell) {

        List<String> mayCall() {
            return "nothing".equals(cell) ? List.of() : List.of(cell.split(" "));
        }

        boolean inWords() {
            return cell.equals("everyone") || cell.startsWith("the ");
        }
    }

    private static List<PlannedRoom> planInReadme() throws IOException {
        var row = Pattern.compile("\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|");
        return Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.equals("## The house"))
                .takeWhile(line -> !line.equals("## Configuration"))
                .map(row::matcher)
                .filter(Matcher::matches)
                .map(found -> new PlannedRoom(found.group(1), found.group(2)))
                .toList();
    }

    /** What the package says: a room, or a part of it that it shows ({@code plans::ui}). */
    private static Set<String> allowed(ApplicationModule room) {
        try {
            var annotation = Class.forName(room.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return Arrays.stream(annotation.allowedDependencies())
                    .map(each -> each.split("::")[0].strip())
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
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
