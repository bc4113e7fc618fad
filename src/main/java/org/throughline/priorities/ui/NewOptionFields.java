package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slugs;
import org.throughline.plans.SectionId;
import org.throughline.priorities.NewBallot;

/** One option of a ballot that is being written. */
final class NewOptionFields extends FieldSet {

    private final int position;
    private final FormField title;
    private final FormField explanation;
    private final FormField section;
    private final FormField cost;
    private final FormField from;

    /**
     * Makes the fields and puts them among those of the form.
     *
     * @param position from 0
     * @param sections title by identity, with an empty one first
     */
    NewOptionFields(int position, Fields fields, Map<String, String> sections, Runnable remove) {
        this.position = position;
        addClassName("tl-question");
        setLegendText(getTranslation("priorities.new.option", position + 1));
        title = fields.line(NewBallot.field("title", position), getTranslation("priorities.new.option.title"), "");
        explanation = fields.lines(
                        NewBallot.field("explanation", position),
                        getTranslation("priorities.new.option.explanation"),
                        "")
                .tall(3);
        section = fields.select(
                NewBallot.field("section", position), getTranslation("priorities.new.option.section"), "", sections);
        cost = fields.line(
                NewBallot.field("cost", position),
                getTranslation("priorities.new.option.cost"),
                getTranslation("priorities.new.pounds"));
        from = fields.line(
                NewBallot.field("from", position),
                getTranslation("priorities.new.option.from"),
                getTranslation("priorities.new.option.from.hint"));
        NativeButton away =
                new NativeButton(getTranslation("priorities.new.option.remove", position + 1), click -> remove.run());
        away.addClassNames("tl-button", "tl-button-quiet");
        add(title, explanation, section, from, cost, away);
    }

    void askCost(boolean asked) {
        cost.setVisible(asked);
    }

    boolean isEmpty() {
        return title.value().isBlank()
                && explanation.value().isBlank()
                && from.value().isBlank()
                && cost.value().isBlank();
    }

    NewBallot.NewOption said() {
        return new NewBallot.NewOption(
                Slugs.of(title.value(), "option-" + (position + 1)),
                title.value(),
                explanation.value(),
                Ids.parse(section.value()).map(SectionId::new).orElse(null),
                pounds(cost.value()).orElse(BigDecimal.ZERO),
                from.value());
    }

    /** A sum as people write it, with or without commas; nothing where it is none. */
    static Optional<BigDecimal> pounds(String typed) {
        String plain = typed.strip().replace(",", "").replace("£", "");
        return plain.matches("\\d{1,12}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
