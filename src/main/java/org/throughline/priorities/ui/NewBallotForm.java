package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.forms.TickedField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slugs;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.NewBallot;

/** What is asked, in which way, and what there is to choose from. */
final class NewBallotForm extends Div {

    /** The ways to ask, with the questions that each needs answered. */
    private enum Way {
        CHOOSE("choose"),
        RANK("choose"),
        POINTS("points", "places"),
        BUDGET("limit"),
        AGREE,
        LEVEL;

        private final Set<String> needs;

        Way(String... needs) {
            this.needs = Set.of(needs);
        }
    }

    private static final int FIRST = 3;

    private final Fields fields = new Fields();
    private final Map<String, String> sections;
    private final FormField title;
    private final FormField question;
    private final FormField way;
    private final Map<String, FormField> numbers = new LinkedHashMap<>();
    private final TickedField proposals;
    private final Div options = new Div();
    private final List<NewOptionFields> rows = new ArrayList<>();

    /** @param sections of the plan, title by identity, with an empty one first */
    NewBallotForm(Map<String, String> sections) {
        this.sections = sections;
        addClassName("tl-form");
        title = fields.line("title", say("title"), say("title.hint"));
        question =
                fields.lines("question", say("question"), say("question.hint")).tall(3);
        Map<String, String> ways = new LinkedHashMap<>();
        Stream.of(Way.values()).forEach(each -> ways.put(each.name(), say("way." + each.name())));
        way = fields.choice("way", say("way"), "", ways);
        way.fill(Way.CHOOSE.name());
        for (String number : List.of("choose", "points", "places")) {
            numbers.put(number, fields.number(number, say(number), say(number + ".hint")));
        }
        numbers.put("limit", fields.line("limit", say("limit"), say("limit.hint")));
        NativeButton more =
                new NativeButton(say("option.more"), click -> addOption().takeFocus());
        more.addClassName("tl-button");
        add(title, question, way);
        numbers.values().forEach(this::add);
        proposals = fields.tick("proposals", say("proposals"));
        add(new H2(say("options")), options, more, proposals);
        for (int option = 0; option < FIRST; option++) {
            addOption();
        }
        way.onChange(this::askWhatIsNeeded);
        askWhatIsNeeded();
    }

    private String say(String key) {
        return getTranslation("priorities.new." + key);
    }

    Fields fields() {
        return fields;
    }

    /** Puts back what was kept, with as many options as were written. */
    void fill(Map<String, String> kept) {
        while (kept.containsKey(NewBallot.field("title", rows.size()))) {
            addOption();
        }
        fields.fill(kept);
        askWhatIsNeeded();
    }

    private FormField addOption() {
        int position = rows.size();
        NewOptionFields row = new NewOptionFields(position, fields, sections, () -> remove(position));
        rows.add(row);
        options.add(row);
        row.askCost(chosen() == Way.BUDGET);
        return fields.get(NewBallot.field("title", position));
    }

    /** What stands below moves up, so that numbers have no gaps. */
    private void remove(int position) {
        List<String> names = List.of("title", "explanation", "section", "from", "cost");
        for (int row = position; row < rows.size(); row++) {
            for (String name : names) {
                fields.get(NewBallot.field(name, row))
                        .fill(
                                row + 1 < rows.size()
                                        ? fields.get(NewBallot.field(name, row + 1))
                                                .value()
                                        : "");
            }
        }
        fields.get(NewBallot.field("title", Math.min(position, rows.size() - 1)))
                .takeFocus();
    }

    private Way chosen() {
        return way.value().isEmpty() ? Way.CHOOSE : Way.valueOf(way.value());
    }

    private void askWhatIsNeeded() {
        Way chosen = chosen();
        numbers.forEach((name, field) -> field.setVisible(chosen.needs.contains(name)));
        rows.forEach(row -> row.askCost(chosen == Way.BUDGET));
    }

    /** The ballot as it is written; rows that are empty are no options. */
    NewBallot said(ConsultationId consultation, Set<String> takenKeys) {
        List<NewBallot.NewOption> written = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NewOptionFields row : filled()) {
            NewBallot.NewOption option = row.said();
            String key = Slugs.free(option.key(), keys);
            keys.add(key);
            written.add(new NewBallot.NewOption(
                    key, option.title(), option.explanation(), option.section(), option.cost(), option.from()));
        }
        return new NewBallot(
                consultation,
                Slugs.free(Slugs.of(title.value(), "vote"), takenKeys),
                title.value(),
                question.value(),
                kind(),
                proposals.isTicked(),
                written);
    }

    private List<NewOptionFields> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private BallotKind kind() {
        return switch (chosen()) {
            case CHOOSE -> new BallotKind.ChooseUpTo(number("choose"));
            case RANK -> new BallotKind.RankYourTop(number("choose"));
            case POINTS -> new BallotKind.SharePoints(number("points"), number("places"));
            case BUDGET ->
                new BallotKind.ShareBudget(
                        NewOptionFields.pounds(value("limit")).orElse(BigDecimal.ZERO));
            case AGREE -> new BallotKind.AgreeOrNot();
            case LEVEL -> new BallotKind.BestLevel();
        };
    }

    private String value(String number) {
        return fields.get(number).value();
    }

    private int number(String name) {
        String typed = value(name).strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /** Refusals count the options that were sent; empty rows were not. */
    Refused atRows(Refused refused) {
        List<NewOptionFields> sent = filled();
        return new Refused(
                refused.refusals().stream().map(refusal -> atRow(refusal, sent)).toList());
    }

    private Refusal atRow(Refusal refusal, List<NewOptionFields> sent) {
        for (int position = 0; position < sent.size(); position++) {
            String prefix = NewBallot.field("", position);
            if (refusal.field().startsWith(prefix)) {
                return new Refusal(
                        NewBallot.field(refusal.field().substring(prefix.length()), rows.indexOf(sent.get(position))),
                        refusal.textKey(),
                        refusal.arguments());
            }
        }
        return refusal;
    }
}
