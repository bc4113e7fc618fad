package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.throughline.kernel.LondonTime;
import org.throughline.responses.Choice;
import org.throughline.responses.MemberState;
import org.throughline.responses.MemberView;

/** A member in the list of its network: where it stands, and what can be done. */
final class MemberItem extends Div {

    MemberItem(MemberView member, boolean open, Runnable invite, Runnable withdraw) {
        addClassNames("tl-card", "tl-member");
        H3 name = new H3(member.name());
        name.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(String.join(" · ", facts(member)));
        facts.addClassName("tl-meta");
        facts.getElement().setAttribute("dir", "auto");
        add(name, facts);
        if (open) {
            add(actions(member, invite, withdraw));
        }
    }

    private List<String> facts(MemberView member) {
        List<String> facts = new ArrayList<>();
        MemberView.Given answer = member.answer();
        if (answer == null) {
            facts.add(getTranslation("responses.member." + member.state().name()));
        } else if (answer.choice() == Choice.NONE) {
            facts.add(getTranslation("responses.member.taken-back"));
        } else {
            facts.add(
                    getTranslation("responses.member.choice." + answer.choice().name()));
            facts.add(
                    answer.person().isEmpty()
                            ? getTranslation("responses.member.by-erased")
                            : getTranslation("responses.member.by", answer.person(), answer.role()));
            facts.add(LondonTime.moment(answer.at()));
            if (answer.earlier()) {
                facts.add(getTranslation("responses.member.earlier"));
            }
        }
        facts.add(member.email() == null ? getTranslation("responses.member.account") : member.email());
        if (member.letter() != null) {
            facts.add(
                    getTranslation("responses.member.letter." + member.letter().name()));
        }
        return facts;
    }

    private Div actions(MemberView member, Runnable invite, Runnable withdraw) {
        Div actions = new Div(button(
                member.state() == MemberState.INVITED ? "responses.member.ask-again" : "responses.member.ask",
                member.name(),
                invite));
        if (member.answer() == null && member.state() != MemberState.WITHDRAWN) {
            actions.add(button("responses.member.withdraw", member.name(), withdraw));
        }
        actions.addClassName("tl-actions");
        return actions;
    }

    private NativeButton button(String key, String name, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassNames("tl-button", "tl-button-quiet");
        button.setAriaLabel(getTranslation(key + ".of", name));
        return button;
    }
}
