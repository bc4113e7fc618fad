package org.throughline.contributions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.Objects;
import org.throughline.contributions.HelpReceipt;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Receipt;
import org.throughline.forms.ErrorSummary;

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
    private final HelpFields help;
    private final ErrorSummary errors;
    private final CommentHeading heading = new CommentHeading();
    private final Div restored = new Div();
    private final Div writing = new Div();
    private final NativeButton send = new NativeButton("", click -> send());
    private Map<String, String> lastSent = Map.of();
    private boolean sent;

    /** @param desk what is done with what is written */
    public CommentForm(WritingPlace place, CommentDesk desk) {
        this.place = place;
        this.desk = desk;
        this.fields = new CommentFields(this, place);
        this.consent = new ConsentFields(fields.all());
        this.help = new HelpFields(fields.all(), fields.get("organisation"));
        this.errors = new ErrorSummary(fields.all(), new H3(getTranslation("contributions.form.not-sent")));
        addClassName("tl-form");
        getElement()
                .setAttribute("data-draft-key", place.draft().key())
                .setAttribute("role", "form")
                .setAttribute("aria-labelledby", CommentHeading.ID);
        layOut();
        // Before anybody listens: what the form shows at first is no draft, and must not stand for one.
        consent.fill(desk.consent());
        fields.all().onChange(() -> {
            consent.changed();
            whoIsSpeaking();
            desk.keep(fields.values());
        });
        whoIsSpeaking();
        about("");
    }

    private void layOut() {
        writing.add(heading, errors, restored, fields.get("organisation"), new SpeakerNote(place.signedIn()));
        if (place.signedIn()) {
            writing.add(help);
        }
        writing.add(fields.text(), fields.get("proposedWording"), fields.get("stance"), fields.get("suggestion"));
        writing.add(fields.more(this));
        if (!place.signedIn()) {
            writing.add(fields.get("email"));
        }
        writing.add(
                consent,
                new RulesNote(place.consultation(), place.terms()),
                fields.get("paragraph"),
                fields.get("key"),
                actions());
        add(writing);
    }

    /** Who helps somebody allows nothing in their own name, and reads back before anything is sent. */
    private void whoIsSpeaking() {
        help.changed();
        consent.getElement().setAttribute("hidden", help.isHelping());
        fields.get("helped").getElement().setAttribute("hidden", help.isHelping());
        send.setText(getTranslation(help.isHelping() ? "contributions.form.read-back" : "contributions.form.send"));
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
        heading.describe(place, fields.paragraphWords());
    }

    /** Puts the person into the form. */
    public void takeFocus() {
        heading.takeFocus();
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
        whoIsSpeaking();
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
        whoIsSpeaking();
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
        errors.unlessRefused(() -> {
            if (help.isHelping()) {
                readBack(fields.comment());
            } else {
                submit(fields.comment());
            }
        });
    }

    private void readBack(NewComment comment) {
        desk.check(comment, help.help());
        ReadBack words = new ReadBack(
                comment.text(),
                getTranslation("contributions.helped."
                        + Objects.requireNonNull(help.help().role())),
                fields.answers(this),
                () -> {
                    write();
                    errors.unlessRefused(() -> sendFor(comment));
                },
                () -> {
                    write();
                    fields.text().takeFocus();
                });
        writing.getElement().setAttribute("hidden", true);
        add(words);
        words.takeFocus();
    }

    /** Leads back to the questions, with everything that was answered. */
    private void write() {
        writing.getElement().removeAttribute("hidden");
        removeAll();
        add(writing);
    }

    private void sendFor(NewComment comment) {
        HelpReceipt receipt = desk.sendFor(comment, help.help());
        forget();
        HelpGiven given = new HelpGiven(receipt, place.consultation().title(), desk.followAddress(), this::helpAnother);
        removeAll();
        add(given);
        sent = true;
        given.takeFocus();
    }

    /** For the next person everything is asked anew but who is helping. */
    private void helpAnother() {
        String role = fields.get("helperRole").value();
        sent = false;
        write();
        startAgain();
        fields.get("organisation").fill(HelpFields.HELPING);
        fields.get("helperRole").fill(role);
        whoIsSpeaking();
        takeFocus();
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
        CheckMail next = new CheckMail(email, desk.mailOnShow());
        removeAll();
        add(next);
        sent = true;
        next.takeFocus();
    }

    private Component actions() {
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        return actions;
    }
}
