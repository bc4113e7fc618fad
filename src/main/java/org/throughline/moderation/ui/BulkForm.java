package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.moderation.BulkPreview;
import org.throughline.moderation.Decision;
import org.throughline.moderation.QueueRow;
import org.throughline.moderation.Reason;

/** One decision about many cases, with what it would be about before it is taken. A digit chooses, Enter confirms. */
final class BulkForm extends Div implements Step {

    private static final String PUBLISH = "PUBLISH";

    private final FormField choice;
    private final FormField words;
    private final ErrorSummary errors;
    private final H2 heading;
    private final transient Consumer<Decision> decide;

    /** @param decide may refuse; the refusal is shown here */
    BulkForm(BulkPreview preview, Consumer<Decision> decide, Runnable cancel) {
        this.decide = decide;
        addClassNames("tl-form", "tl-step");
        heading = new H2(getTranslation("moderation.bulk.heading", preview.cases()));
        heading.getElement().setAttribute("tabindex", "-1");
        Fields fields = new Fields("bulk");
        choice = fields.choice("choice", getTranslation("moderation.bulk.choice"), "", choices());
        words = fields.lines("words", getTranslation("moderation.words"), getTranslation("moderation.words.hint"));
        errors = new ErrorSummary(fields, new H3(getTranslation("moderation.not-done")));
        NativeButton confirm =
                new NativeButton(getTranslation("moderation.bulk.confirm", preview.cases()), click -> confirm());
        confirm.addClassNames("tl-button", "tl-button-primary");
        NativeButton back = new NativeButton(getTranslation("moderation.cancel"), click -> cancel.run());
        back.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(confirm, back);
        actions.addClassName("tl-actions");
        add(heading, examples(preview));
        if (preview.left() > 0) {
            add(new Paragraph(getTranslation("moderation.bulk.left", preview.left())));
        }
        add(errors, choice, words, new Paragraph(getTranslation("moderation.bulk.later")), actions);
    }

    @Override
    public void takeFocus() {
        heading.getElement().callJsFunction("focus");
        heading.getElement().callJsFunction("scrollIntoView");
    }

    /** 1 publishes, the others withhold for a reason, in the order in which they stand here. */
    @Override
    public void choose(int number) {
        if (number == 1) {
            choice.fill(PUBLISH);
        } else if (number >= 2 && number <= Reason.values().length + 1) {
            choice.fill(Reason.values()[number - 2].name());
        }
    }

    @Override
    public void confirm() {
        errors.unlessRefused(() -> decide.accept(decision()));
    }

    private Div examples(BulkPreview preview) {
        UnorderedList list = new UnorderedList();
        for (QueueRow row : preview.examples()) {
            Paragraph words = new Paragraph(row.about().original().text());
            words.addClassName("tl-clamped");
            words.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(new Paragraph(row.about().contribution().authorName()), words));
        }
        Div examples = new Div(
                new Paragraph(getTranslation(
                        "moderation.bulk.examples", preview.examples().size())),
                list);
        examples.addClassName("tl-inset");
        return examples;
    }

    private Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(PUBLISH, numbered(1, getTranslation("moderation.act.publish")));
        for (Reason reason : Reason.values()) {
            choices.put(
                    reason.name(),
                    numbered(
                            reason.ordinal() + 2,
                            getTranslation("moderation.bulk.withhold", getTranslation(reason.textKey()))));
        }
        return choices;
    }

    private static String numbered(int number, String words) {
        return number + " · " + words;
    }

    private Decision decision() {
        return switch (choice.value()) {
            case "" -> throw new Refused(Refusal.at("choice", "moderation.bulk.choice-missing"));
            case PUBLISH -> new Decision.Publish();
            default -> new Decision.Withhold(Reason.valueOf(choice.value()), words.value());
        };
    }
}
