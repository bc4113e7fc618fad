package org.throughline.summaries.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Ids;
import org.throughline.summaries.ItemFilter;
import org.throughline.themes.ThemeId;

/**
 * What the address of a workspace names besides the consultation; it comes from outside and may be anything.
 *
 * @param section the key of the part, empty for the whole
 */
record WorkAddress(String section, ItemFilter filter) {

    static WorkAddress of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new WorkAddress(
                query.getSingleParameter("section").orElse(""),
                new ItemFilter(
                        constant(ItemFilter.Shown.values(), query.getSingleParameter("show"))
                                .orElse(ItemFilter.Shown.OPEN),
                        constant(Stance.values(), query.getSingleParameter("stance"))
                                .orElse(null),
                        query.getSingleParameter("theme")
                                .flatMap(Ids::parse)
                                .map(ThemeId::new)
                                .orElse(null)));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, Optional<String> name) {
        return Stream.of(values)
                .filter(value -> name.filter(value.name()::equals).isPresent())
                .findFirst();
    }

    /** The query of the address with another choice in it. */
    QueryParameters with(String name, String value) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("section", section);
        query.put(
                "show",
                filter.shown() == ItemFilter.Shown.OPEN ? "" : filter.shown().name());
        query.put("stance", filter.stance() == null ? "" : filter.stance().name());
        query.put("theme", filter.theme() == null ? "" : filter.theme().value().toString());
        query.put(name, value);
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }
}
