package org.throughline.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerView;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Spelled;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionRef;

/** What an answer says: we asked, you said, we did, we did not because; who is accountable, by when, with what money. */
final class AnswerWords extends Div {

    private final DescriptionList facts = new DescriptionList();

    AnswerWords(AnswerView answer, String consultationSlug) {
        this(answer, consultationSlug, true, words -> reaching(answer, consultationSlug, words));
    }

    /** On the page that shows below it what it reaches: the browser leads there, since the address stays the same. */
    static AnswerWords onItsPage(AnswerView answer, String consultationSlug) {
        return new AnswerWords(answer, consultationSlug, true, words -> {
            Anchor link = reaching(answer, consultationSlug, words);
            link.getElement().setAttribute("router-ignore", true);
            return link;
        });
    }

    /** Before anybody else can read it: it has no address yet. */
    static AnswerWords unpublished(AnswerView answer, String consultationSlug) {
        return new AnswerWords(answer, consultationSlug, true, Span::new);
    }

    /** As it stands below others: what is long only begins, and what it said before stands on its own page. */
    static AnswerWords inBrief(AnswerView answer, String consultationSlug) {
        return new AnswerWords(
                answer.inBrief(), consultationSlug, false, words -> reaching(answer, consultationSlug, words));
    }

    private AnswerWords(
            AnswerView answer, String consultationSlug, boolean whole, Function<String, Component> reaching) {
        addClassName("tl-answer");
        Span outcome = new Span(getTranslation(answer.outcome().textKey()));
        outcome.addClassNames("tl-outcome", "tl-outcome-" + Spelled.of(answer.outcome()));
        Paragraph comes = new Paragraph(new Span(getTranslation("answers.card.outcome") + " "), outcome);
        comes.addClassName("tl-meta");
        DescriptionList said = new DescriptionList();
        said.addClassName("tl-answer-said");
        part(said, "asked", answer.asked());
        part(said, "said", answer.said());
        part(said, "did", answer.did());
        part(said, "because", answer.because());
        facts.addClassName("tl-facts");
        fact("accountable", accountable(answer));
        if (answer.due() != null) {
            fact("due", new Span(LondonTime.day(answer.due())));
        }
        if (answer.done() != null) {
            fact("done", new Span(LondonTime.day(answer.done())));
        }
        if (!answer.sections().isEmpty()) {
            fact("sections", sections(answer, consultationSlug));
        }
        fact("money", money(answer));
        String reach = getTranslation("answers.card.reach.many", answer.contributions());
        fact("reach", answer.contributions() == 0 ? new Span(reach) : reaching.apply(reach));
        fact("published", new Span(LondonTime.day(answer.published())));
        AnswerView.Withdrawal withdrawn = answer.withdrawn();
        if (withdrawn != null) {
            add(notice("answers.card.withdrawn", LondonTime.day(withdrawn.at()), withdrawn.reason()));
        }
        add(comes, said, facts);
        if (!answer.late().isEmpty()) {
            add(notice("answers.card.late", answer.late()));
        }
        answer.earlierWithdrawals()
                .forEach(one -> add(notice("answers.card.withdrawn.before", LondonTime.day(one.at()), one.reason())));
        answer.corrections().forEach(one -> add(whole ? correction(one) : corrected(one)));
    }

    private static Anchor reaching(AnswerView answer, String slug, String words) {
        return new Anchor(AnswerLinks.reaches(slug, answer.id(), null), words);
    }

    private Paragraph corrected(AnswerView.Correction one) {
        Paragraph corrected =
                new Paragraph(getTranslation("answers.card.corrected", LondonTime.day(one.at()), one.changed()));
        corrected.addClassName("tl-meta");
        corrected.getElement().setAttribute("dir", "auto");
        return corrected;
    }

    private Paragraph notice(String key, Object... arguments) {
        Paragraph notice = new Paragraph(getTranslation(key, arguments));
        notice.addClassName("tl-notice");
        notice.getElement().setAttribute("dir", "auto");
        return notice;
    }

    private void part(DescriptionList said, String key, String words) {
        if (!words.isEmpty()) {
            DescriptionList.Description description = new DescriptionList.Description(words);
            description.addClassName("tl-contribution-text");
            description.getElement().setAttribute("dir", "auto");
            said.add(new DescriptionList.Term(getTranslation("answers.card." + key)), description);
        }
    }

    private void fact(String key, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("answers.card." + key)),
                new DescriptionList.Description(value));
    }

    private Span accountable(AnswerView answer) {
        Span who = new Span(
                answer.holder() == null
                        ? answer.office()
                        : getTranslation("answers.card.holder", answer.office(), answer.holder()));
        if (answer.holderMissing() != null) {
            who.setText(getTranslation(
                    "answers.card.holder.missing",
                    answer.office(),
                    LondonTime.day(Objects.requireNonNull(answer.holderMissing()))));
        }
        who.getElement().setAttribute("dir", "auto");
        return who;
    }

    private Span money(AnswerView answer) {
        return new Span(
                answer.money().isEmpty()
                        ? getTranslation("answers.receiver.NOT_STATED")
                        : getTranslation(
                                "answers.card.money.to",
                                answer.money(),
                                getTranslation(answer.receiver().textKey())));
    }

    private static UnorderedList sections(AnswerView answer, String slug) {
        UnorderedList list = new UnorderedList();
        for (SectionRef section : answer.sections()) {
            list.add(new ListItem(new Anchor(PlansLinks.section(slug, section.key()), section.title())));
        }
        return list;
    }

    private NativeDetails correction(AnswerView.Correction one) {
        Div before = new Div();
        DescriptionList said = new DescriptionList();
        said.addClassName("tl-answer-said");
        part(said, "asked", one.before().asked());
        part(said, "said", one.before().said());
        part(said, "did", one.before().did());
        part(said, "because", one.before().because());
        LocalDate due = one.before().due();
        if (due != null) {
            part(said, "due", LondonTime.day(due));
        }
        LocalDate done = one.before().done();
        if (done != null) {
            part(said, "done", LondonTime.day(done));
        }
        before.add(new Paragraph(getTranslation("answers.card.before")), said);
        NativeDetails details = new NativeDetails(
                getTranslation("answers.card.corrected", LondonTime.day(one.at()), one.changed()), before);
        details.addClassName("tl-details");
        return details;
    }
}
