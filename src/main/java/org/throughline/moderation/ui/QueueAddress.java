package org.throughline.moderation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Channel;
import org.throughline.flags.Flag;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.CaseState;
import org.throughline.moderation.Facet;
import org.throughline.moderation.QueueFilter;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * What the address of a queue says: filters by name, and the case that is open. What it does not understand it leaves out.
 *
 * @param filters the values as they stand in the address
 */
record QueueAddress(Map<String, String> filters, @Nullable CaseId open) {

    static final String STAGE = "stage";
    static final String SECTION = "section";
    static final String SPEAKER = "speaker";
    static final String FLAG = "flag";
    static final String CHANNEL = "channel";
    static final String OLDER = "older";
    static final String COPIES = "copies";
    static final String ASKED = "asked";

    private static final String CASE = "case";
    private static final String GROUP = "copies:";
    private static final List<String> FILTERS = List.of(STAGE, SECTION, SPEAKER, FLAG, CHANNEL, OLDER, COPIES);
    private static final int MOST_DAYS = 3_650;

    static QueueAddress of(QueryParameters query) {
        Map<String, String> filters = new LinkedHashMap<>();
        FILTERS.forEach(name -> query.getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .ifPresent(value -> filters.put(name, value)));
        CaseId open = query.getSingleParameter(CASE)
                .flatMap(Ids::parse)
                .map(CaseId::new)
                .orElse(null);
        return new QueueAddress(filters, open);
    }

    /** @param group see {@link Facet#copies} */
    static QueueAddress ofCopies(Facet group) {
        return new QueueAddress(Map.of(COPIES, group.key().substring(GROUP.length())), null);
    }

    /** What to filter the queue by to see the copies of one text; nothing waits under it where the address names none. */
    Facet group() {
        return new Facet(GROUP + value(COPIES));
    }

    String value(String name) {
        return filters.getOrDefault(name, "");
    }

    QueueAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new QueueAddress(changed, null);
    }

    QueueAddress at(@Nullable CaseId opened) {
        return new QueueAddress(filters, opened);
    }

    QueryParameters query() {
        Map<String, String> all = new LinkedHashMap<>(filters);
        if (open != null) {
            all.put(CASE, open.value().toString());
        }
        return QueryParameters.simple(all);
    }

    QueueFilter filter(ConsultationId consultation) {
        List<Facet> facets = new ArrayList<>();
        constant(CaseState.class, STAGE)
                .filter(CaseState::waitsForModerator)
                .map(Facet::of)
                .ifPresent(facets::add);
        section().ifPresent(facets::add);
        speaker().ifPresent(facets::add);
        flag().ifPresent(facets::add);
        constant(Channel.class, CHANNEL).map(Facet::of).ifPresent(facets::add);
        Ids.parse(value(COPIES)).map(Facet::copies).ifPresent(facets::add);
        boolean asked = value(STAGE).equals(ASKED);
        return new QueueFilter(
                consultation,
                asked ? List.of() : facets,
                days().map(Duration::ofDays).orElse(null),
                asked ? QueueFilter.WaitsFor.AUTHOR : QueueFilter.WaitsFor.MODERATOR);
    }

    private Optional<Facet> section() {
        return switch (value(SECTION)) {
            case "missing" -> Optional.of(Facet.MISSING);
            case "reply" -> Optional.of(Facet.REPLY);
            default -> Ids.parse(value(SECTION)).map(SectionId::new).map(Facet::of);
        };
    }

    private Optional<Facet> speaker() {
        return switch (value(SPEAKER)) {
            case "person" -> Optional.of(Facet.PERSON);
            case "organisation" -> Optional.of(Facet.ORGANISATION);
            case "helped" -> Optional.of(Facet.HELPED);
            default -> Ids.parse(value(SPEAKER)).map(OrganisationId::new).map(Facet::of);
        };
    }

    private Optional<Facet> flag() {
        return switch (value(FLAG)) {
            case "none" -> Optional.of(Facet.WITHOUT_FLAG);
            case "sent-again" -> Optional.of(Facet.SENT_AGAIN);
            default -> constant(Flag.Kind.class, FLAG).map(Facet::of);
        };
    }

    private Optional<Long> days() {
        return Optional.of(value(OLDER))
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Long::valueOf)
                .filter(days -> days <= MOST_DAYS);
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Spelled.of(each).equals(value(name)))
                .findFirst();
    }
}
