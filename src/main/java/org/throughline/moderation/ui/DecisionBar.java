package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.throughline.kernel.Spelled;

/** What can be done with the open case; each button shows its key. */
final class DecisionBar extends Div {

    /** What a moderator does with a case, and the key for it. */
    enum Act {
        PUBLISH('p'),
        REDACT('r'),
        ASK('a'),
        WITHHOLD('w'),
        OPINION('s'),
        TAKE_BACK('t'),
        REOPEN('o'),
        NEXT('n');

        private final char key;

        Act(char key) {
            this.key = key;
        }

        char key() {
            return key;
        }
    }

    /** What is done when a button is pressed. */
    interface Acting {
        void act(Act act);
    }

    DecisionBar(List<Act> possible, boolean keys, Acting acting) {
        addClassNames("tl-actions", "tl-decisions");
        for (Act act : possible) {
            add(button(act, keys, acting));
        }
    }

    private NativeButton button(Act act, boolean keys, Acting acting) {
        NativeButton button = new NativeButton("", click -> acting.act(act));
        button.add(new Span(getTranslation("moderation.act." + Spelled.of(act))));
        button.addClassName("tl-button");
        if (act == Act.PUBLISH) {
            button.addClassName("tl-button-primary");
        }
        if (keys) {
            Element key = new Element("kbd");
            key.setText(String.valueOf(Character.toUpperCase(act.key()))).setAttribute("aria-hidden", "true");
            button.getElement().appendChild(key).setAttribute("aria-keyshortcuts", String.valueOf(act.key()));
        }
        return button;
    }
}
