package org.throughline.priorities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.OptionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The options to choose from. What is chosen and not sent stays in the browser, so that a visitor may choose first and sign in
 * afterwards. Choosing too many is told, never prevented: whoever swaps one option for another has one too many for a moment.
 */
final class BallotForm extends Div {

    private final BallotView ballot;
    private final String speaker;
    private final Fields fields = new Fields();
    private final OptionsField options;
    private final ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("priorities.refused.heading")));
    private final Paragraph restored = new Paragraph(getTranslation("priorities.restored"));
    private final Paragraph total = new Paragraph();
    private final Div actions = new Div(total);

    /**
     * @param order the ballot's options in the order for this reader
     * @param speaker the organisation whose vote it is, by its slug; empty for the person's own
     */
    BallotForm(BallotView ballot, List<BallotView.OptionView> order, String consultationSlug, String speaker) {
        this.ballot = ballot;
        this.speaker = speaker;
        this.options = fields.add(new OptionsField(ballot, order, consultationSlug));
        options.onChange(this::count);
        getElement().setAttribute("data-draft-key", draftKey());
        total.getElement().setAttribute("role", "status");
        actions.addClassName("tl-total");
        restored.addClassName("tl-draft-note");
        add(options, actions);
        count();
    }

    /** A button that sends the choice, or what a visitor has instead. */
    void addAction(Component action) {
        actions.add(action);
    }

    Set<OptionId> chosen() {
        return options.chosen();
    }

    void choose(Set<OptionId> choices) {
        options.choose(box -> choices.contains(box.option()));
        count();
    }

    /** Where it is said what is wrong; it stands apart from the form. */
    ErrorSummary errors() {
        return errors;
    }

    /** What was sent need not be kept in the browser any more. */
    void forgetDraft() {
        restored.removeFromParent();
        getElement().executeJs("window.throughlineDrafts && window.throughlineDrafts.remove($0)", draftKey());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement()
                .executeJs("return window.throughlineDrafts ? window.throughlineDrafts.read($0) : null", draftKey())
                .then(kept -> restore(kept.isString() ? kept.stringValue() : ""));
    }

    /** Takes up what this browser kept; the text comes from outside and may be anything. */
    void restore(String draft) {
        JsonNode kept = kept(draft);
        if (options.has(box -> kept.has(box.draftField()))) {
            options.choose(box -> kept.path(box.draftField()).asBoolean(false));
            addComponentAsFirst(restored);
            count();
        }
    }

    private static JsonNode kept(String draft) {
        JsonMapper json = JsonMapper.shared();
        try {
            return json.readTree(draft).path("fields");
        } catch (JacksonException broken) {
            return json.missingNode();
        }
    }

    private void count() {
        int chosen = chosen().size();
        int over = chosen - ballot.choose();
        total.setText(
                over > 0
                        ? getTranslation("priorities.total.over", chosen, ballot.choose(), over)
                        : getTranslation("priorities.total", chosen, ballot.choose()));
    }

    private String draftKey() {
        return "ballot:" + ballot.id().value() + (speaker.isEmpty() ? "" : ":" + speaker);
    }
}
