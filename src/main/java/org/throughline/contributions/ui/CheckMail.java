package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What a visitor is told who has written a comment: it is sent when they open the link. */
final class CheckMail extends Div {

    private final H2 title = new H2(getTranslation("contributions.form.check-mail"));

    /** @param onShow where the mail can be looked at, in the demonstration alone */
    CheckMail(String email, Optional<String> onShow) {
        addClassName("tl-success");
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph words = new Paragraph(getTranslation("contributions.form.check-mail.words", email.strip()));
        words.getElement().setAttribute("dir", "auto");
        add(title, words);
        onShow.ifPresent(address -> {
            Anchor mail = new Anchor(address, getTranslation("contributions.form.check-mail.demonstration"));
            mail.getElement().setAttribute("router-ignore", true);
            add(new Paragraph(mail));
        });
    }

    void takeFocus() {
        title.getElement().callJsFunction("focus");
    }
}
