package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussed;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.ui.CardNotes.CardNote;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.Slice;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;

/**
 * Comments with their replies and with what the reader can do: endorse, reply, link.
 *
 * @param here the section beside which they stand
 * @param say tells the reader what happened
 */
record Threads(ConsultationView consultation, @Nullable SectionId here, Talk talk, Consumer<String> say) {

    /** A page of comments: what other rooms say of them is asked for once. */
    void addTo(Div list, List<Discussed> page) {
        Map<ContributionId, List<CardNote>> notes = notes(page.stream()
                .flatMap(discussed -> Stream.concat(Stream.of(discussed.comment()), discussed.replies().stream()))
                .toList());
        page.forEach(discussed -> addTo(list, discussed, notes));
    }

    private Map<ContributionId, List<CardNote>> notes(List<ContributionView> shown) {
        return talk.notes(consultation, shown.stream().map(ContributionView::id).toList());
    }

    private void addTo(Div list, Discussed discussed, Map<ContributionId, List<CardNote>> notes) {
        ContributionView comment = discussed.comment();
        list.add(card(comment, notes, () -> repliesTo(comment, list)));
        if (!discussed.replies().isEmpty()) {
            Div replies = replies();
            discussed.replies().forEach(reply -> replies.add(card(reply, notes, null)));
            if (discussed.hasMoreReplies()) {
                replies.add(moreReplies(comment, replies));
            }
            list.add(replies);
        }
    }

    private static Div replies() {
        Div replies = new Div();
        replies.addClassName("tl-reply");
        return replies;
    }

    /** The place for replies behind their comment, made when the first is written. */
    private static Div repliesTo(ContributionView comment, Div list) {
        String id = ContributionCard.id(comment);
        int behind = 1
                + IntStream.range(0, list.getComponentCount())
                        .filter(at -> list.getComponentAt(at)
                                .getId()
                                .filter(id::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow();
        if (behind < list.getComponentCount() && list.getComponentAt(behind) instanceof Div replies) {
            return replies;
        }
        Div replies = replies();
        list.addComponentAtIndex(behind, replies);
        return replies;
    }

    /** @param replies where a reply form opens, absent for a reply */
    private ContributionCard card(
            ContributionView view, Map<ContributionId, List<CardNote>> notes, @Nullable Supplier<Div> replies) {
        ContributionCard card = new ContributionCard(view, consultation.slug(), here)
                .withNotes(notes.getOrDefault(view.id(), List.of()));
        List<Element> actions = new ArrayList<>();
        actions.add(endorsing(card, view));
        if (replies != null && consultation.isOpen()) {
            actions.add(replying(card, view, replies));
        }
        actions.add(Leaf.link(
                ContributionLinks.permalink(consultation.slug(), view.id()),
                card.getTranslation("contributions.card.link")));
        actions.add(Leaf.link(
                        ContributionLinks.report(consultation.slug(), view.id()),
                        card.getTranslation("contributions.card.report"))
                .setAttribute("aria-label", card.getTranslation("contributions.card.report.of", view.authorName())));
        return card.withActions(actions.toArray(Element[]::new));
    }

    private Element endorsing(Component at, ContributionView view) {
        boolean visitor = CurrentPerson.id().isEmpty();
        boolean own = CurrentPerson.id().filter(view.author()::equals).isPresent();
        if (own || !consultation.isOpen()) {
            return Leaf.of("span", at.getTranslation("contributions.endorsed", view.endorsements()));
        }
        return visitor
                ? signIn(view, at.getTranslation("contributions.endorse", view.endorsements()))
                : new EndorseButton(view, talk.contributions(), say).getElement();
    }

    private Element replying(Component at, ContributionView view, Supplier<Div> replies) {
        String words = at.getTranslation("contributions.reply");
        if (CurrentPerson.id().isEmpty()) {
            return signIn(view, words);
        }
        NativeButton reply = new NativeButton(words);
        reply.addClassNames("tl-button", "tl-button-quiet");
        reply.addClickListener(click -> openReply(reply, view, replies.get()));
        return reply.getElement();
    }

    private RulesNote rules() {
        return new RulesNote(consultation, talk.terms().of(consultation.id()));
    }

    private void openReply(NativeButton button, ContributionView comment, Div replies) {
        DraftPlace place = new DraftPlace(consultation.id(), null, null, comment.id());
        var form = new ReplyForm[1];
        form[0] = new ReplyForm(place, comment.id(), talk.speaksFor(), rules(), talk.replies(place, receipt -> {
            form[0].removeFromParent();
            button.setEnabled(true);
            say.accept(button.getTranslation("contributions.reply.sent", receipt.reference()));
        }));
        replies.addComponentAsFirst(form[0]);
        button.setEnabled(false);
        form[0].takeFocus();
    }

    /** The rest of the replies in place of the button, twenty at a time. */
    private NativeButton moreReplies(ContributionView comment, Div replies) {
        NativeButton more = new NativeButton(replies.getTranslation("contributions.replies.more", comment.replies()));
        more.addClassNames("tl-button", "tl-button-quiet");
        more.addClickListener(click -> {
            replies.removeAll();
            showReplies(comment, replies, null);
        });
        return more;
    }

    private void showReplies(ContributionView comment, Div replies, @Nullable String after) {
        Slice<ContributionView> step = talk.discussions().replies(comment.id(), after);
        Map<ContributionId, List<CardNote>> notes = notes(step.items());
        step.items().forEach(reply -> replies.add(card(reply, notes, null)));
        if (step.next() != null) {
            String next = step.next();
            NativeButton more = new NativeButton(replies.getTranslation("contributions.discussion.more"));
            more.addClassNames("tl-button", "tl-button-quiet");
            more.addClickListener(click -> {
                more.removeFromParent();
                showReplies(comment, replies, next);
            });
            replies.add(more);
        }
    }

    /** A page of the server's own, outside Vaadin's router; it leads back to the comment. */
    private Element signIn(ContributionView view, String words) {
        return Leaf.link(PeopleLinks.signIn(ContributionLinks.permalink(consultation.slug(), view.id())), words)
                .setAttribute("router-ignore", true);
    }
}
