package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.responses.ResponseView;
import org.throughline.responses.ResponseView.SignedMember;

/** The members that signed, numbered, a hundred at a time: each element is kept in the server's memory. */
final class SignedMembers extends Div {

    private static final int STEP = 100;

    private final OrderedList list = new OrderedList();
    private final transient List<SignedMember> members;
    private final Div more = new Div();

    SignedMembers(ResponseView response) {
        this.members = response.members();
        add(new H2(getTranslation("responses.page.members", members.size())));
        if (response.preface() == null) {
            return;
        }
        if (members.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("responses.page.members.none"));
            none.addClassName("tl-empty");
            add(none);
            return;
        }
        list.addClassName("tl-signed");
        more.addClassName("tl-pager");
        add(list, more);
        show();
    }

    private void show() {
        int from = list.getComponentCount();
        members.subList(from, Math.min(from + STEP, members.size())).forEach(member -> list.add(item(member)));
        more.removeAll();
        if (list.getComponentCount() < members.size()) {
            NativeButton button = new NativeButton(getTranslation("responses.page.members.more"), click -> show());
            button.addClassName("tl-button");
            more.add(button);
        }
    }

    private ListItem item(SignedMember member) {
        Anchor name = new Anchor("/organisations/" + member.slug(), member.name());
        name.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(name);
        List<String> facts = new ArrayList<>();
        if (!member.differsOn().isEmpty()) {
            facts.add(getTranslation(
                    "responses.page.differs-on",
                    member.differsOn().size(),
                    member.differsOn().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (member.byItself()) {
            facts.add(getTranslation("responses.page.by-itself"));
        }
        if (member.earlier()) {
            facts.add(getTranslation("responses.page.earlier"));
        }
        if (!facts.isEmpty()) {
            Span span = new Span(" · " + String.join(" · ", facts));
            span.addClassName("tl-meta");
            item.add(span);
        }
        return item;
    }
}
