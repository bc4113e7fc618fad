package org.throughline.answers.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.BoardLine;

/**
 * What the address of the desk names besides the consultation; it comes from outside and may be anything.
 *
 * @param show where a line stands; absent for all
 * @param section the key of a section; empty for all
 * @param find words that the title must hold; empty for all
 * @param at the name of what is being answered, see {@link AnswerLinks#name}; empty while nothing is open
 */
record DeskAddress(BoardLine.@Nullable Standing show, String section, String find, String at) {

    static DeskAddress of(QueryParameters query) {
        return new DeskAddress(
                Stream.of(BoardLine.Standing.values())
                        .filter(one -> query.getSingleParameter("show")
                                .filter(one.name()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(null),
                query.getSingleParameter("section").orElse(""),
                query.getSingleParameter("find").orElse(""),
                query.getSingleParameter("at").orElse(""));
    }

    DeskAddress showing(BoardLine.@Nullable Standing other) {
        return new DeskAddress(other, section, find, "");
    }

    DeskAddress within(String other) {
        return new DeskAddress(show, other, find, "");
    }

    DeskAddress finding(String other) {
        return new DeskAddress(show, section, other.strip(), "");
    }

    DeskAddress at(String other) {
        return new DeskAddress(show, section, find, other);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("show", show == null ? "" : show.name());
        query.put("section", section);
        query.put("find", find);
        query.put("at", at);
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    String path(String slug) {
        String query = query().getQueryString();
        return AnswerLinks.desk(slug) + (query.isEmpty() ? "" : "?" + query);
    }

    boolean shows(BoardLine line) {
        return (show == null || line.standing() == show)
                && (section.isEmpty()
                        || line.section() != null && line.section().key().equals(section))
                && line.title().toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT));
    }

    Optional<BoardLine> open(List<BoardLine> all) {
        return all.stream()
                .filter(line -> AnswerLinks.name(line.subject()).equals(at))
                .findFirst();
    }

    /** The line after the one that is open, of those that are shown. */
    Optional<BoardLine> next(List<BoardLine> shown) {
        int place = 0;
        while (place < shown.size()
                && !AnswerLinks.name(shown.get(place).subject()).equals(at)) {
            place++;
        }
        return place + 1 < shown.size() ? Optional.of(shown.get(place + 1)) : Optional.empty();
    }
}
