package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.LondonTime;
import org.throughline.summaries.Item;
import org.throughline.summaries.Passage;
import org.throughline.summaries.Sentences;

/** Something that was said, sentence by sentence, so that each can be quoted; or carried without a quotation, or left out for a reason. */
final class ItemCard extends Article {

    private final transient Item item;
    private final transient Chosen chosen;

    /**
     * @param leaveOut takes the reason; it may refuse
     * @param takeBack undoes that
     */
    ItemCard(String slug, Item item, Chosen chosen, Consumer<String> leaveOut, Runnable takeBack) {
        this.item = item;
        this.chosen = chosen;
        ContributionView said = item.contribution();
        addClassName("tl-card");
        H3 who = new H3(said.authorName());
        who.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(getTranslation(
                "summaries.item.facts",
                Stances.words(this, said.stance()),
                LondonTime.day(said.submitted()),
                said.endorsements()));
        facts.addClassName("tl-meta");
        add(who, facts, said.wordsShown() ? sentences(said) : new Paragraph(said.text()));
        if (!item.carriedBy().isEmpty()) {
            add(note(getTranslation("summaries.item.carried", item.carriedBy().size())));
        }
        String reason = item.leftOut();
        if (reason != null) {
            add(note(getTranslation("summaries.item.left-out", reason)));
        }
        Div actions = Buttons.row(carry());
        if (reason != null) {
            actions.add(Buttons.quiet(getTranslation("summaries.item.take-back"), takeBack));
        } else if (item.carriedBy().isEmpty()) {
            actions.add(leaving(leaveOut));
        }
        Anchor link = new Anchor(ContributionLinks.permalink(slug, said.id()), getTranslation("summaries.item.link"));
        link.getElement().setAttribute("aria-label", getTranslation("summaries.item.link.of", said.authorName()));
        actions.add(link);
        add(actions);
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("tl-meta");
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private UnorderedList sentences(ContributionView said) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-sentences");
        for (Passage sentence : Sentences.of(said)) {
            NativeButton button = Buttons.plain(sentence.in(said).orElse(""), () -> chosen.toggle(sentence));
            button.getElement().setAttribute("dir", "auto");
            chosen.shownBy(button, () -> pressed(button, chosen.has(sentence)));
            list.add(new ListItem(button));
        }
        return list;
    }

    private NativeButton carry() {
        NativeButton carry = Buttons.plain(
                getTranslation("summaries.item.carry"),
                () -> chosen.toggle(item.contribution().id()));
        chosen.shownBy(
                carry, () -> pressed(carry, chosen.carries(item.contribution().id())));
        return carry;
    }

    private static void pressed(NativeButton button, boolean yes) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(yes));
    }

    private NativeButton leaving(Consumer<String> leaveOut) {
        NativeButton[] open = new NativeButton[1];
        open[0] = Buttons.plain(getTranslation("summaries.item.leave-out"), () -> {
            open[0].setEnabled(false);
            add(form(leaveOut, () -> {
                open[0].setEnabled(true);
                open[0].focus();
            }));
        });
        return open[0];
    }

    private Div form(Consumer<String> leaveOut, Runnable closed) {
        Fields fields = new Fields("out-" + item.contribution().id().value());
        ErrorSummary errors = new ErrorSummary(fields, new H4(getTranslation("summaries.item.not")));
        FormField reason = fields.lines(
                        "reason", getTranslation("summaries.item.reason"), getTranslation("summaries.item.reason.hint"))
                .tall(2);
        Div form = new Div();
        form.addClassName("tl-step");
        form.add(
                errors,
                reason,
                Buttons.row(
                        Buttons.primary(
                                getTranslation("summaries.item.leave-out.send"),
                                () -> errors.unlessRefused(() -> leaveOut.accept(reason.value()))),
                        Buttons.quiet(getTranslation("summaries.cancel"), () -> {
                            form.removeFromParent();
                            closed.run();
                        })));
        reason.addAttachListener(attach -> reason.takeFocus());
        return form;
    }
}
