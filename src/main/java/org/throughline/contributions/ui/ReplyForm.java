package org.throughline.contributions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.Receipt;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.forms.WrittenField;
import org.throughline.kernel.Ids;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.people.PeopleLinks;

/** Where somebody answers a comment: as little as possible, kept as safely as a comment. */
final class ReplyForm extends Div {

    private final ContributionId parent;
    private final String draftKey;
    private final transient WritingDesk<NewReply> desk;
    private final Fields fields;
    private final WrittenField text;
    private final FormField speaker;
    private final FormField key;
    private final ErrorSummary errors;
    private Map<String, String> lastSent = Map.of();

    ReplyForm(
            DraftPlace place,
            ContributionId parent,
            List<OrganisationView> organisations,
            RulesNote rules,
            WritingDesk<NewReply> desk) {
        this.parent = parent;
        this.draftKey = place.key();
        this.desk = desk;
        fields = new Fields("reply-" + parent.value());
        errors = new ErrorSummary(fields, new H4(getTranslation("contributions.form.not-sent")));
        text = fields.lines(
                KeptDraft.TEXT,
                getTranslation("contributions.reply.text"),
                getTranslation("contributions.reply.text.hint"));
        speaker = fields.choice(
                "organisation", getTranslation("contributions.form.speaker"), "", speakers(organisations));
        key = fields.kept("key");
        key.fill(Ids.next().toString());
        addClassName("tl-form");
        getElement().setAttribute("data-draft-key", draftKey);
        add(errors, text);
        if (!organisations.isEmpty()) {
            add(speaker);
        }
        add(key, notice(), rules, actions());
        fields.onChange(() -> desk.keep(fields.values()));
    }

    private Map<String, String> speakers(List<OrganisationView> organisations) {
        Map<String, String> speakers = new LinkedHashMap<>();
        speakers.put("", getTranslation("contributions.form.speaker.myself"));
        organisations.forEach(
                organisation -> speakers.put(organisation.id().value().toString(), organisation.name()));
        return speakers;
    }

    void takeFocus() {
        text.takeFocus();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        DraftKeeper.newest(this, draftKey, desk.kept(), draft -> {
            fields.fill(draft.fields());
            lastSent = fields.values();
        });
    }

    private void send() {
        if (!lastSent.isEmpty() && !lastSent.equals(fields.values())) {
            key.fill(Ids.next().toString());
        }
        lastSent = fields.values();
        errors.unlessRefused(() -> {
            Receipt receipt = desk.send(reply());
            desk.forget();
            DraftKeeper.forgetInBrowser(draftKey);
            desk.sent(receipt);
        });
    }

    private NewReply reply() {
        return new NewReply(
                Ids.parse(key.value()).orElseGet(Ids::next),
                parent,
                Ids.parse(speaker.value()).map(OrganisationId::new).orElse(null),
                null,
                false,
                text.value());
    }

    private Paragraph notice() {
        Anchor account = new Anchor(PeopleLinks.ACCOUNT, getTranslation("contributions.reply.choices"));
        account.getElement().setAttribute("router-ignore", true);
        Paragraph notice = new Paragraph(
                new Text(getTranslation("contributions.reply.notice") + " "),
                account,
                new Text(" " + getTranslation("contributions.form.notice")));
        notice.addClassName("tl-meta");
        return notice;
    }

    private Div actions() {
        NativeButton send = new NativeButton(getTranslation("contributions.reply.send"), click -> send());
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        return actions;
    }
}
