package org.throughline.changes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.ProposedWordings.Proposed;
import org.throughline.changes.RevisedSection;
import org.throughline.contributions.ContributionLinks;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.plans.PlanView;

/** One section of the next version: its heading and its words, kept with every pause, beside the words that people propose. */
final class RevisedSectionForm extends Div {

    private final transient PlanView plan;
    private final transient RevisionDesk desk;
    private final transient Runnable again;
    private final Fields fields = new Fields();
    private final ErrorSummary errors = new ErrorSummary(fields);
    private final FormField title = fields.line("title", getTranslation("changes.section.title"), "");
    private final FormField summary = fields.lines(
                    "summary",
                    getTranslation("changes.section.summary"),
                    getTranslation("changes.section.summary.hint"))
            .tall(3);
    private final FormField words = fields.lines(
                    "words", getTranslation("changes.section.words"), getTranslation("changes.section.words.hint"))
            .tall(24);
    private final Paragraph status = new Paragraph();
    private transient RevisedSection section;

    /** @param again shows the section anew */
    RevisedSectionForm(PlanView plan, RevisedSection section, RevisionDesk desk, Runnable again) {
        this.plan = plan;
        this.section = section;
        this.desk = desk;
        this.again = again;
        title.fill(section.title());
        summary.fill(section.summary());
        words.fill(section.words());
        List.of(title, summary, words).forEach(field -> field.onChange(this::keep));
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-meta");
        NativeButton keep = new NativeButton(getTranslation("changes.section.keep"), click -> keep());
        keep.addClassNames("tl-button", "tl-button-primary");
        Div form = new Div(title, summary, words, keep, status);
        form.addClassName("tl-form");
        add(errors, form, proposals(), others());
    }

    private void keep() {
        RevisedSection typed = section.saying(title.value(), summary.value(), words.value());
        if (errors.unlessRefused(() -> desk.revisions().keep(plan, typed))) {
            section = desk.revisions()
                    .of(plan)
                    .flatMap(revision -> revision.section(typed.key()))
                    .orElse(typed);
            status.setText(getTranslation("changes.section.kept"));
        }
    }

    private Div proposals() {
        Div box = new Div(new H2(getTranslation("changes.wordings")));
        List<Proposed> proposed = desk.wordings().of(plan, section);
        if (proposed.isEmpty()) {
            box.add(new Paragraph(getTranslation("changes.wordings.none")));
        }
        proposed.forEach(one -> box.add(card(one)));
        return box;
    }

    private Div card(Proposed proposed) {
        Paragraph wording = new Paragraph(proposed.contribution().proposedWording());
        wording.getElement().setAttribute("dir", "auto");
        Anchor who = new Anchor(
                ContributionLinks.permalink(
                        proposed.consultation(), proposed.contribution().id()),
                getTranslation("changes.cause.WORDING", proposed.contribution().authorName()));
        Div card = new Div(wording, new Paragraph(who));
        card.addClassName("tl-card");
        if (proposed.taken()) {
            card.add(new Paragraph(getTranslation("changes.wordings.taken")));
        } else {
            NativeButton take = new NativeButton(
                    getTranslation("changes.wordings.take"),
                    click -> errors.unlessRefused(() -> {
                        desk.wordings()
                                .takeOver(
                                        plan,
                                        section.key(),
                                        proposed.contribution().id());
                        again.run();
                    }));
            take.addClassName("tl-button");
            take.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "changes.wordings.take.of",
                                    proposed.contribution().authorName()));
            card.add(take);
        }
        return card;
    }

    private Div others() {
        Fields adding = new Fields("other-");
        ErrorSummary notAdded = new ErrorSummary(adding, new H2(getTranslation("changes.section.not-added")));
        FormField heading = adding.line("new-section", getTranslation("changes.section.add.title"), "");
        NativeButton add = new NativeButton(
                getTranslation("changes.section.add"),
                click -> notAdded.unlessRefused(() -> {
                    desk.arranging().addBehind(plan, section.key(), heading.value());
                    UI.getCurrent().navigate(ChangesLinks.next(plan.slug()));
                }));
        add.addClassName("tl-button");
        AskedFirst remove = new AskedFirst("changes.section.remove", this::whatGoes, () -> {
            desk.arranging().takeOut(plan, section.key());
            UI.getCurrent().navigate(ChangesLinks.taken(plan.slug(), section.key()));
        });
        Div box = new Div(new H2(getTranslation("changes.section.others")), notAdded, heading, add, remove);
        box.addClassName("tl-form");
        return box;
    }

    private String whatGoes() {
        return getTranslation("changes.section.remove.what", desk.revisions().said(plan, section));
    }
}
