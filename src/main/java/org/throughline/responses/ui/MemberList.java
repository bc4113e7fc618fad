package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.responses.MemberStep;
import org.throughline.responses.MemberView;

/** The members of a response by name, a step at a time. */
final class MemberList extends Div {

    private final transient Consumer<MemberView> invite;
    private final transient Consumer<MemberView> withdraw;
    private final Div list = new Div();
    private final Div more = new Div();
    private boolean open;

    MemberList(Consumer<MemberView> invite, Consumer<MemberView> withdraw) {
        this.invite = invite;
        this.withdraw = withdraw;
        list.addClassName("tl-card-list");
        more.addClassName("tl-pager");
        add(list, more);
    }

    /** Whether members can still be asked. */
    void setOpen(boolean open) {
        this.open = open;
    }

    /** @param steps gives the step after the one that ended here; from the beginning for nothing */
    void show(Function<@Nullable String, MemberStep> steps) {
        list.removeAll();
        showAfter(null, steps);
    }

    private void showAfter(@Nullable String after, Function<@Nullable String, MemberStep> steps) {
        MemberStep step = steps.apply(after);
        step.members()
                .forEach(member -> list.add(
                        new MemberItem(member, open, () -> invite.accept(member), () -> withdraw.accept(member))));
        more.removeAll();
        String next = step.next();
        if (next != null) {
            NativeButton button =
                    new NativeButton(getTranslation("responses.members.more"), click -> showAfter(next, steps));
            button.addClassName("tl-button");
            more.add(button);
        }
        if (list.getComponentCount() == 0) {
            Paragraph empty = new Paragraph(getTranslation("responses.members.none"));
            empty.addClassName("tl-empty");
            more.add(empty);
        }
    }
}
