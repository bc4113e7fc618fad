package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.AuthorsCase;
import org.throughline.contributions.AuthorsCase.Step;
import org.throughline.contributions.Original;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.State;
import org.throughline.contributions.Withholding;
import org.throughline.kernel.LondonTime;

/** What moderators have decided and asked about a contribution, and what its author can do about it. */
final class AuthorsTalk extends Div {

    /** What is done with an author's words. Each may refuse. */
    interface Desk {

        void answer(String words);

        void appeal(String words);

        void sendAgain(String text, @Nullable String proposedWording);
    }

    private final OwnContribution own;
    private final AuthorsCase told;
    private final transient Desk desk;
    private final Div place = new Div();

    /** @param replaced whether it has been sent again in other words */
    AuthorsTalk(OwnContribution own, AuthorsCase told, boolean replaced, Desk desk) {
        this.own = own;
        this.told = told;
        this.desk = desk;
        if (own.contribution().state() == State.WITHHELD) {
            add(withheld(told.withholding()));
        }
        told.talk().forEach(said -> add(said(said)));
        Div actions = new Div();
        actions.addClassName("tl-actions");
        if (told.possible().contains(Step.ANSWER)) {
            actions.add(opening("contributions.mine.answer", Map.of("words", ""), said -> desk.answer(word(said))));
        }
        if (told.possible().contains(Step.SEND_AGAIN) && !replaced) {
            actions.add(opening(
                    "contributions.mine.again",
                    texts(),
                    said -> desk.sendAgain(said.getOrDefault("text", ""), said.get("wording"))));
        }
        if (told.possible().contains(Step.APPEAL)) {
            actions.add(opening("contributions.mine.appeal", Map.of("words", ""), said -> desk.appeal(word(said))));
        }
        if (actions.getComponentCount() > 0) {
            place.add(actions);
            add(place);
        }
    }

    private static String word(Map<String, String> said) {
        return said.getOrDefault("words", "");
    }

    private Map<String, String> texts() {
        Original original = own.original();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("text", original.text());
        if (original.proposedWording() != null) {
            texts.put("wording", original.proposedWording());
        }
        return texts;
    }

    private Div withheld(@Nullable Withholding why) {
        Div reason = new Div(new Paragraph(getTranslation("contributions.mine.withheld")));
        reason.addClassName("tl-warning");
        if (why != null) {
            reason.add(new Paragraph(getTranslation(why.reasonKey())));
            if (!why.words().isEmpty()) {
                reason.add(ContributionCard.words(why.words()));
            }
        }
        return reason;
    }

    private Div said(AuthorsCase.Said said) {
        Paragraph who = new Paragraph(getTranslation(said.textKey()) + " · " + LondonTime.moment(said.at()));
        who.addClassName("tl-meta");
        Div block = new Div(who, ContributionCard.words(said.words()));
        block.addClassName("tl-inset");
        return block;
    }

    private NativeButton opening(String key, Map<String, String> begun, Consumer<Map<String, String>> said) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("tl-button");
        button.addClickListener(click -> {
            var actions = place.getComponentAt(0);
            SayForm form = new SayForm("say-" + own.contribution().id().value(), key, begun, said, () -> {
                place.removeAll();
                place.add(actions);
                button.focus();
            });
            place.removeAll();
            place.add(form);
            form.takeFocus();
        });
        return button;
    }
}
