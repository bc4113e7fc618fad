package org.throughline.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Id;
import org.throughline.kernel.PersonalId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Events as JSON: identities as plain texts, keys in order. The subject has a column of its own and is left out. */
final class Payload {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(DomainEvent.class, WithoutSubject.class)
            .addModule(new SimpleModule()
                    .addSerializer(Id.class, new IdAsText())
                    .addSerializer(PersonalId.class, new PersonAsPseudonym()))
            .build();

    private static final String PSEUDONYMS = "pseudonyms";

    private Payload() {}

    /** @param pseudonyms under which people stand in the ledger */
    static String of(DomainEvent event, UnaryOperator<UUID> pseudonyms) {
        return JSON.writer().withAttribute(PSEUDONYMS, pseudonyms).writeValueAsString(event);
    }

    @JsonIgnoreProperties("subject")
    private interface WithoutSubject {}

    private static final class IdAsText extends ValueSerializer<Id> {

        @Override
        public void serialize(Id id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.value().toString());
        }
    }

    private static final class PersonAsPseudonym extends ValueSerializer<PersonalId> {

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(PersonalId id, JsonGenerator out, SerializationContext context) {
            var pseudonyms = (UnaryOperator<UUID>) context.getAttribute(PSEUDONYMS);
            out.writeString(pseudonyms.apply(id.value()).toString());
        }
    }
}
