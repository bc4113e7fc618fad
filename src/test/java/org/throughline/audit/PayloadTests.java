package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.DomainEvent;

class PayloadTests {

    enum Kind {
        GREAT
    }

    record ThingHappened(UUID subject, Kind zeal, BodyId body, int count) implements DomainEvent {}

    @Test
    void ids_are_texts_and_keys_stand_in_order_and_the_subject_has_its_own_column() {
        assertThat(Payload.of(
                        new ThingHappened(new UUID(1, 2), Kind.GREAT, new BodyId(new UUID(0, 7)), 3), person -> person))
                .isEqualTo("{\"body\":\"00000000-0000-0000-0000-000000000007\",\"count\":3,\"zeal\":\"GREAT\"}");
    }
}
