package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Id;

@Tag("shape")
class EventsTests {

    private static final List<Class<?>> PLAIN =
            List.of(UUID.class, Instant.class, LocalDate.class, int.class, long.class, boolean.class);

    private static Stream<Class<?>> events() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.throughline")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(type -> type.reflect());
    }

    private static boolean tellsNothingPersonal(RecordComponent component) {
        Class<?> type = component.getType();
        return Id.class.isAssignableFrom(type) || type.isEnum() || PLAIN.contains(type);
    }

    @Test
    void events_are_records_of_ids_constants_numbers_and_times_and_hold_no_words() {
        assertThat(events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.isRecord()).isTrue();
            assertThat(Arrays.stream(event.getRecordComponents()).filter(component -> !tellsNothingPersonal(component)))
                    .isEmpty();
        });
    }

    @Test
    void no_two_events_share_the_name_under_which_the_ledger_keeps_them() {
        assertThat(events().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }
}
