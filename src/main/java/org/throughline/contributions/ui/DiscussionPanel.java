package org.throughline.contributions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Discussed;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.KeptDraft;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationView;

/** What people say about a section, or about what is missing, twenty comments at a time, and where to say something oneself. */
public final class DiscussionPanel extends Div {

    private final transient DiscussionPanels.Place place;
    private final transient Talk talk;
    private final Div writing = new Div();
    private final Div list = new Div();
    private final Div more = new Div();
    private final Paragraph status = new Paragraph();
    private final transient Threads threads;
    private @Nullable CommentForm form;

    DiscussionPanel(DiscussionPanels.Place place, Talk talk) {
        this.place = place;
        this.talk = talk;
        this.threads = new Threads(place.consultation(), place.sectionId(), talk, this::say);
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-meta");
        more.addClassName("tl-pager");
        add(heading(), voices(), writing, status);
        if (place.paragraph() != null) {
            add(aboutParagraph(place.paragraph()));
        }
        showWriting();
        Slice<Discussed> first = talk.discussions().read(place.query());
        if (first.items().isEmpty()) {
            add(empty());
        } else {
            add(sorts(), list, more);
            show(first);
        }
    }

    /** Opens the form, or turns the open one to this paragraph; without a key it is about the whole section. */
    public void write(@Nullable String paragraph) {
        if (!place.consultation().isOpen()) {
            return;
        }
        CommentForm open = form == null || form.isSent() ? openForm() : form;
        open.about(paragraph == null ? "" : paragraph);
        open.takeFocus();
    }

    private CommentForm openForm() {
        WritingPlace here = talk.place(place.consultation(), place.section());
        CommentForm opened = new CommentForm(
                here,
                talk.comments(
                        here.draft(),
                        receipt -> getUI().ifPresent(ui ->
                                ui.navigate(ContributionLinks.sent(receipt.id()).substring(1)))));
        form = opened;
        writing.removeAll();
        writing.add(opened);
        return opened;
    }

    /** A draft opens the form by itself, or is shown to be copied where nothing can be sent any more. */
    @Override
    protected void onAttach(AttachEvent attach) {
        if (form == null) {
            DraftPlace draft = place.draft();
            Optional<KeptDraft> kept = talk.comments(draft, receipt -> {}).kept();
            DraftKeeper.newest(this, draft.key(), kept, found -> {
                if (place.consultation().isOpen()) {
                    openForm();
                } else {
                    writing.add(new UnsentNote(place.consultation(), found));
                }
            });
        }
    }

    private H2 heading() {
        return new H2(getTranslation(
                place.section() == null ? "contributions.discussion.missing" : "contributions.discussion.heading"));
    }

    private Paragraph voices() {
        Paragraph voices = new Paragraph(
                getTranslation(place.comments().textKey(), place.comments().arguments()));
        voices.addClassNames("tl-meta", "tl-voices");
        return voices;
    }

    private void showWriting() {
        ConsultationView consultation = place.consultation();
        writing.removeAll();
        switch (consultation.phase()) {
            case OPEN -> {
                NativeButton write = new NativeButton(
                        getTranslation(
                                place.section() == null
                                        ? "contributions.discussion.write-missing"
                                        : "contributions.discussion.write"),
                        click -> write(place.paragraph()));
                write.addClassNames("tl-button", "tl-button-primary");
                writing.add(write);
            }
            case CLOSED ->
                writing.add(new Paragraph(
                        getTranslation("contributions.discussion.closed", LondonTime.full(consultation.closes()))));
            case DRAFT, COMING ->
                writing.add(new Paragraph(
                        getTranslation("contributions.discussion.coming", LondonTime.full(consultation.opens()))));
        }
    }

    private Paragraph aboutParagraph(String paragraph) {
        Paragraph about = new Paragraph(getTranslation("contributions.discussion.paragraph") + " ");
        about.addClassName("tl-meta");
        about.add(new Anchor(
                place.address().apply(place.sort().parameter()), getTranslation("contributions.discussion.whole")));
        about.getElement().setAttribute("data-paragraph", paragraph);
        return about;
    }

    private Nav sorts() {
        Nav nav = new Nav();
        nav.addClassName("tl-meta");
        nav.getElement().setAttribute("aria-label", getTranslation("contributions.sort"));
        for (DiscussionSort sort : DiscussionSort.values()) {
            Anchor link = new Anchor(place.address().apply(sort.parameter()), Wording.of(this, sort));
            if (sort == place.sort()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
            nav.add(" ");
        }
        return nav;
    }

    private Div empty() {
        Div empty = new Div(new Paragraph(getTranslation(
                place.section() == null
                        ? "contributions.discussion.empty-missing"
                        : "contributions.discussion.empty")));
        empty.addClassName("tl-empty");
        return empty;
    }

    private void show(Slice<Discussed> step) {
        threads.addTo(list, step.items());
        more.removeAll();
        if (step.next() != null) {
            String next = step.next();
            NativeButton button =
                    new NativeButton(getTranslation("contributions.discussion.more"), click -> showMore(next));
            button.addClassName("tl-button");
            more.add(button);
        }
    }

    /** The first of what is new takes the focus, so that reading goes on where it stopped. */
    private void showMore(String after) {
        Slice<Discussed> step = talk.discussions().read(place.query().after(after));
        int before = list.getComponentCount();
        show(step);
        say(getTranslation("contributions.discussion.shown", step.items().size()));
        if (list.getComponentCount() > before) {
            list.getComponentAt(before).getElement().callJsFunction("focus");
        }
    }

    private void say(String words) {
        status.setText(words);
    }
}
