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
import org.throughline.answers.Stretch;

/**
 * What the address of the desk names besides the consultation; it comes from outside and may be anything.
 *
 * @param show where a line stands; absent for all
 * @param section the key of a section; empty for all
 * @param find words that the title must hold; empty for all
 * @param at the name of what is being answered, see {@link AnswerLinks#name}; empty while nothing is open
 * @param after the name of that after which the page of the list begins; empty for the first page, and while something is open: then its own
 *     page is shown
 * @param change whether an answer that waits for a second person is open to be changed, and not only to be read
 */
record DeskAddress(
        BoardLine.@Nullable Standing show, String section, String find, String at, String after, boolean change) {

    /** So many lines stand on a page of the list. */
    static final int STEP = 50;

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
                query.getSingleParameter("at").orElse(""),
                query.getSingleParameter("after").orElse(""),
                query.getSingleParameter("change").isPresent());
    }

    DeskAddress showing(BoardLine.@Nullable Standing other) {
        return new DeskAddress(other, section, find, "", "", false);
    }

    DeskAddress within(String other) {
        return new DeskAddress(show, other, find, "", "", false);
    }

    DeskAddress finding(String other) {
        return new DeskAddress(show, section, other.strip(), "", "", false);
    }

    DeskAddress at(String other) {
        return new DeskAddress(show, section, find, other, "", false);
    }

    DeskAddress changing() {
        return new DeskAddress(show, section, find, at, "", true);
    }

    /** The page after this line; the first one after none. */
    DeskAddress after(@Nullable BoardLine line) {
        return new DeskAddress(show, section, find, "", line == null ? "" : AnswerLinks.name(line.subject()), false);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("show", show == null ? "" : show.name());
        query.put("section", section);
        query.put("find", find);
        query.put("at", at);
        query.put("after", after);
        query.put("change", change ? "yes" : "");
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
        return Optional.of(place(at, all)).filter(place -> place >= 0).map(all::get);
    }

    /** The line after the one that is open, of those that are shown. */
    Optional<BoardLine> next(List<BoardLine> shown) {
        int place = place(at, shown);
        return place >= 0 && place + 1 < shown.size() ? Optional.of(shown.get(place + 1)) : Optional.empty();
    }

    /** The page of the list that is shown. */
    Stretch<BoardLine> page(List<BoardLine> shown) {
        int open = place(at, shown);
        return new Stretch<>(shown, open < 0 ? place(after, shown) + 1 : open / STEP * STEP, STEP);
    }

    private static int place(String name, List<BoardLine> lines) {
        return lines.stream()
                .map(line -> AnswerLinks.name(line.subject()))
                .toList()
                .indexOf(name);
    }
}
