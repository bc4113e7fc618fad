package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.FollowedComment;
import org.throughline.contributions.State;
import org.throughline.contributions.Withholding;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Spelled;
import org.throughline.plans.ConsultationView;

/** What a helper wrote down for somebody, as that person follows it: the words, where they stand, and the way to take them back. */
final class FollowedWords extends Div {

    private final H2 heading;

    FollowedWords(FollowedComment followed, ConsultationView consultation, DrawnLines lines, Runnable withdraw) {
        heading = new H2(
                followed.name().isEmpty()
                        ? getTranslation("contributions.follow.found")
                        : getTranslation("contributions.follow.found.name", followed.name()));
        heading.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
        Paragraph where = new Paragraph(consultation.title());
        where.addClassName("tl-meta");
        add(heading, where);
        if (followed.withdrawn() != null) {
            add(new Paragraph(
                    getTranslation("contributions.follow.withdrawn", LondonTime.moment(followed.withdrawn()))));
            return;
        }
        add(standing(followed));
        lines.of(followed.contribution()).ifPresent(this::add);
        add(new OriginalWords(followed.original()));
        if (followed.original().isRedacted()) {
            add(new Paragraph(getTranslation("contributions.follow.redacted")));
        }
        if (followed.contribution().state() == State.PUBLISHED) {
            String address = ContributionLinks.permalink(
                    consultation.slug(), followed.contribution().id());
            add(new Paragraph(new Anchor(address, getTranslation("contributions.follow.permalink"))));
        }
        if (followed.withdrawable()) {
            add(withdrawing(consultation, withdraw));
        } else {
            add(new Paragraph(getTranslation("contributions.follow.closed")));
        }
    }

    private Div standing(FollowedComment followed) {
        State state = followed.contribution().state();
        Div standing = new Div(new Paragraph(getTranslation("contributions.follow." + Spelled.of(state))));
        Withholding withheld = followed.withholding();
        if (withheld != null) {
            standing.addClassName("tl-warning");
            standing.add(new Paragraph(getTranslation(withheld.reasonKey())));
            if (!withheld.words().isEmpty()) {
                standing.add(ContributionCard.words(withheld.words()));
            }
        }
        return standing;
    }

    /** Asked once more, since nothing leads back. */
    private Div withdrawing(ConsultationView consultation, Runnable withdraw) {
        NativeButton first = new NativeButton(getTranslation("contributions.follow.withdraw"));
        first.addClassName("tl-button");
        Div actions = new Div(first);
        actions.addClassName("tl-actions");
        first.addClickListener(click -> {
            NativeButton sure =
                    new NativeButton(getTranslation("contributions.follow.withdraw.sure"), again -> withdraw.run());
            sure.addClassNames("tl-button", "tl-button-primary");
            Paragraph what = new Paragraph(getTranslation("contributions.follow.withdraw.what"));
            what.addClassName("tl-warning");
            actions.removeAll();
            actions.add(what, sure);
            sure.getElement().callJsFunction("focus");
        });
        Paragraph until = new Paragraph(
                getTranslation("contributions.follow.withdraw.until", LondonTime.full(consultation.closes())));
        until.addClassName("tl-meta");
        return new Div(until, actions);
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }
}
