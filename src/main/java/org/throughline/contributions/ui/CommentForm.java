package org.throughline.contributions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Receipt;
import org.throughline.forms.ErrorSummary;
import org.throughline.organisations.OrganisationsLinks;

/**
 * Where somebody writes a comment. It refuses nothing while they write, cuts nothing, and loses nothing: what is typed is kept in the
 * browser at once and on the server after a pause, until the server has acknowledged the comment.
 */
public final class CommentForm extends Div {

    /** Above this many characters the counter says that shorter texts are read more; more may be sent all the same. */
    static final int SOFT_LIMIT = 2_000;

    private final WritingPlace place;
    private final transient CommentDesk desk;
    private final CommentFields fields;
    private final ConsentFields consent;
    private final ErrorSummary errors;
    private final H3 heading = new H3();
    private final Div quote = new Div();
    private final Div restored = new Div();
    private Map<String, String> lastSent = Map.of();
    private boolean sent;

    /** @param desk what is done with what is written */
    public CommentForm(WritingPlace place, CommentDesk desk) {
        this.place = place;
        this.desk = desk;
        this.fields = new CommentFields(this, place);
        this.consent = new ConsentFields(fields.all());
        this.errors = new ErrorSummary(fields.all(), new H3(getTranslation("contributions.form.not-sent")));
        addClassName("tl-form");
        getElement()
                .setAttribute("data-draft-key", place.draft().key())
                .setAttribute("role", "form")
                .setAttribute("aria-labelledby", "comment-heading");
        heading.setId("comment-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        quote.addClassName("tl-inset");
        layOut();
        // Before anybody listens: what the form shows at first is no draft, and must not stand for one.
        consent.fill(desk.consent());
        fields.all().onChange(() -> {
            consent.changed();
            desk.keep(fields.values());
        });
        about("");
    }

    private void layOut() {
        add(heading, quote, errors, restored, fields.get("organisation"), other());
        add(fields.text(), fields.get("proposedWording"), fields.get("stance"), fields.get("suggestion"));
        add(fields.more(this));
        if (!place.signedIn()) {
            add(fields.get("email"));
        }
        add(consent, rules(), fields.get("paragraph"), fields.get("key"), actions());
    }

    /** Who is speaking is asked first; whoever misses an organisation learns how it comes in. What is written stays. */
    private Paragraph other() {
        Paragraph other = new Paragraph();
        other.addClassName("tl-meta");
        if (place.signedIn()) {
            other.add(new Anchor(OrganisationsLinks.MINE, getTranslation("contributions.form.speaker.other")));
        } else {
            other.setText(getTranslation("contributions.form.speaker.visitor"));
        }
        return other;
    }

    /** Whether all it shows is where the comment went: for the next one, another form is needed. */
    boolean isSent() {
        return sent;
    }

    /** Makes the comment one about this paragraph, or about the whole section when there is none of this key. */
    public void about(String paragraphKey) {
        fields.aboutParagraph(paragraphKey);
        describePlace();
    }

    private void describePlace() {
        String words = fields.paragraphWords();
        heading.setText(getTranslation(headingKey(words)));
        quote.removeAll();
        quote.setVisible(!words.isEmpty());
        Paragraph quoted = new Paragraph(words);
        quoted.getElement().setAttribute("dir", "auto");
        quote.add(quoted);
    }

    private String headingKey(String words) {
        if (place.section() == null) {
            return "contributions.form.heading.missing";
        }
        return words.isEmpty() ? "contributions.form.heading.section" : "contributions.form.heading.paragraph";
    }

    /** Puts the person into the form. */
    public void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (lastSent.isEmpty()) {
            DraftKeeper.newest(this, place.draft().key(), desk.kept(), this::restore);
        }
    }

    /** Takes up what was kept. */
    void restore(KeptDraft draft) {
        fields.restore(draft.fields());
        restoreConsent();
        lastSent = fields.values();
        describePlace();
        restored.removeAll();
        restored.add(DraftKeeper.note(this, this::startAgain));
    }

    /** A draft may be old: what somebody with an account allows is what the account says. */
    private void restoreConsent() {
        if (place.signedIn()) {
            consent.fill(desk.consent());
        } else {
            consent.changed();
        }
    }

    private void startAgain() {
        fields.restore(Map.of());
        restoreConsent();
        lastSent = Map.of();
        forget();
        describePlace();
        fields.text().takeFocus();
    }

    private void forget() {
        restored.removeAll();
        desk.forget();
        DraftKeeper.forgetInBrowser(place.draft().key());
    }

    /** A double click sends the same key twice, and that is one comment; other words get another key. */
    private void send() {
        if (!lastSent.isEmpty() && !lastSent.equals(fields.values())) {
            fields.renewKey();
        }
        lastSent = fields.values();
        errors.unlessRefused(() -> submit(fields.comment()));
    }

    private void submit(NewComment comment) {
        if (place.signedIn()) {
            desk.allow(consent.consent());
            Receipt receipt = desk.send(comment);
            forget();
            desk.sent(receipt);
        } else {
            desk.sendWith(fields.email(), comment, consent.consent());
            forget();
            showWhatComesNext(fields.email());
        }
    }

    private void showWhatComesNext(String email) {
        Div box = new Div();
        box.addClassName("tl-success");
        H2 title = new H2(getTranslation("contributions.form.check-mail"));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph words = new Paragraph(getTranslation("contributions.form.check-mail.words", email.strip()));
        words.getElement().setAttribute("dir", "auto");
        box.add(title, words);
        desk.mailOnShow().ifPresent(address -> {
            Anchor mail = new Anchor(address, getTranslation("contributions.form.check-mail.demonstration"));
            mail.getElement().setAttribute("router-ignore", true);
            box.add(new Paragraph(mail));
        });
        removeAll();
        add(box);
        sent = true;
        title.getElement().callJsFunction("focus");
    }

    private Component rules() {
        UnorderedList list = new UnorderedList();
        place.consultation().rules().forEach(rule -> list.add(new ListItem(rule)));
        NativeDetails rules = new NativeDetails(getTranslation("contributions.form.rules"), list);
        rules.addClassName("tl-details");
        return rules;
    }

    private Component actions() {
        NativeButton send = new NativeButton(getTranslation("contributions.form.send"), click -> send());
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        return actions;
    }
}
