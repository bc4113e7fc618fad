package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.throughline.forms.Fields;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Vote;

/** A place for each option that belongs to the first ones. The list as it stands is shown under the cards. */
final class RankFields extends VoteFields {

    private final OrderedList standing = new OrderedList();

    RankFields(BallotView ballot, Fields fields, List<OptionView> order, String consultationSlug) {
        super(ballot, fields);
        Map<String, String> places = places();
        standing.addClassName("tl-standing");
        standing.getElement().setAttribute("aria-label", getTranslation("priorities.rank.standing"));
        add(
                fields.add(new QuestionsField(
                        getTranslation(
                                "priorities.rank", most(), ballot.options().size()),
                        getTranslation("priorities.rank.hint"),
                        order,
                        consultationSlug,
                        option -> List.of(fields.select(option.key(), option.title(), option.explanation(), places)))),
                standing);
    }

    private int most() {
        return ballot().kind().places();
    }

    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", getTranslation("priorities.rank.none"));
        IntStream.rangeClosed(1, most())
                .forEach(place -> places.put(String.valueOf(place), getTranslation("priorities.rank.place", place)));
        return places;
    }

    /** What stands at each place; more than one where something is wrong. */
    private Map<Integer, List<OptionView>> given() {
        Map<Integer, List<OptionView>> given = new TreeMap<>();
        for (OptionView option : ballot().options()) {
            String place = fields().get(option.key()).value();
            if (!place.isEmpty()) {
                given.computeIfAbsent(Integer.valueOf(place), none -> new ArrayList<>())
                        .add(option);
            }
        }
        return given;
    }

    /** A place that is left out is closed up. */
    @Override
    Vote vote() {
        Map<Integer, List<OptionView>> given = given();
        Refused.ifAny(given.entrySet().stream()
                .filter(place -> place.getValue().size() > 1)
                .flatMap(place -> place.getValue().stream()
                        .map(option -> Refusal.at(option.key(), "priorities.refused.rank.same", place.getKey())))
                .toList());
        return new Vote.Ranked(given.values().stream()
                .flatMap(List::stream)
                .map(OptionView::id)
                .toList());
    }

    @Override
    void show(Vote vote) {
        List<OptionId> order = List.copyOf(vote.options());
        ballot().options().forEach(option -> {
            int place = order.indexOf(option.id());
            fields().get(option.key()).fill(place < 0 ? "" : String.valueOf(place + 1));
        });
    }

    @Override
    String total() {
        Map<Integer, List<OptionView>> given = given();
        standing.removeAll();
        given.values()
                .forEach(options -> options.forEach(option -> {
                    ListItem item = new ListItem(option.title());
                    item.getElement().setAttribute("dir", "auto");
                    standing.add(item);
                }));
        return getTranslation(
                "priorities.total.rank",
                given.values().stream().mapToInt(List::size).sum(),
                most());
    }
}
