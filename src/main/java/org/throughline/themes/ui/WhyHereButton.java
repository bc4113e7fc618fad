package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.themes.WhyView;

/** Answers "why here?" in place when it is pressed. */
final class WhyHereButton extends Div {

    /** @param about names what is asked about, for those who do not see what stands beside the button */
    WhyHereButton(String slug, String about, Supplier<Optional<WhyView>> why) {
        Div answer = new Div();
        answer.getElement().setAttribute("role", "status");
        NativeButton ask = new NativeButton(getTranslation("themes.why"));
        ask.addClassName("tl-button");
        ask.getElement().setAttribute("aria-label", getTranslation("themes.why.about", about));
        ask.addClickListener(click -> {
            answer.removeAll();
            why.get()
                    .ifPresentOrElse(
                            view -> {
                                answer.add(new Paragraph(
                                        view.sharedWords().isEmpty()
                                                ? getTranslation("themes.why.nearest")
                                                : getTranslation(
                                                        "themes.why.words", String.join(", ", view.sharedWords()))));
                                answer.add(new Quotes(slug, view.nearest()));
                            },
                            () -> answer.add(new Paragraph(getTranslation("themes.why.unknown"))));
            answer.addClassName("tl-inset");
        });
        add(ask, answer);
    }
}
