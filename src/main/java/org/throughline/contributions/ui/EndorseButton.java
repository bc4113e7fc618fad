package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refused;

/** "This speaks for me too": pressed or not, with how many say so. */
final class EndorseButton extends NativeButton {

    private final ContributionId contribution;
    private final transient Contributions contributions;
    private final transient Consumer<String> say;
    private final int others;
    private boolean pressed;

    /** @param say told to screen readers and shown after each press */
    EndorseButton(ContributionView view, Contributions contributions, Consumer<String> say) {
        this.contribution = view.id();
        this.contributions = contributions;
        this.say = say;
        this.pressed = view.endorsedByReader();
        this.others = view.endorsements() - (pressed ? 1 : 0);
        addClassNames("tl-button", "tl-button-quiet");
        addClickListener(click -> toggle());
        show();
    }

    private void toggle() {
        try {
            if (pressed) {
                contributions.withdrawEndorsement(contribution);
            } else {
                contributions.endorse(contribution);
            }
            pressed = !pressed;
            show();
            say.accept(getTranslation(pressed ? "contributions.endorse.said" : "contributions.endorse.withdrawn"));
        } catch (Refused refused) {
            say.accept(ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }

    private void show() {
        setText(getTranslation("contributions.endorse", others + (pressed ? 1 : 0)));
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
