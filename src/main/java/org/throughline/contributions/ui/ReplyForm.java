package org.throughline.contributions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
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
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;

/** Where somebody answers a comment: as little as possible, kept as safely as a comment. */
final class ReplyForm extends Div {

    private final ContributionId parent;
    private final String draftKey;
    private final transient WritingDesk<NewReply> desk;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final WrittenField text;
    private final FormField speaker;
    private final FormField key;
    private final ErrorSummary errors = new ErrorSummary("contributions.form.not-sent");
    private Map<String, String> lastSent = Map.of();

    ReplyForm(
            DraftPlace place, ContributionId parent, List<OrganisationView> organisations, WritingDesk<NewReply> desk) {
        this.parent = parent;
        this.draftKey = place.key();
        this.desk = desk;
        String prefix = "reply-" + parent.value();
        text = put(WrittenField.lines(
                prefix,
                KeptDraft.TEXT,
                getTranslation("contributions.reply.text"),
                getTranslation("contributions.reply.text.hint")));
        speaker = put(new ChosenField(
                prefix, "organisation", getTranslation("contributions.form.speaker"), speakers(organisations)));
        key = put(new KeptField(prefix, "key"));
        key.restore(Ids.next().toString());
        addClassName("tl-form");
        getElement().setAttribute("data-draft-key", draftKey);
        add(errors, text);
        if (!organisations.isEmpty()) {
            add(speaker);
        }
        add(key, notice(), actions());
        fields.values().forEach(field -> field.onChange(() -> desk.keep(values())));
    }

    private <F extends FormField> F put(F field) {
        fields.put(field.name(), field);
        return field;
    }

    private Map<String, String> speakers(List<OrganisationView> organisations) {
        Map<String, String> speakers = new LinkedHashMap<>();
        speakers.put("", getTranslation("contributions.form.speaker.myself"));
        organisations.forEach(
                organisation -> speakers.put(organisation.id().value().toString(), organisation.name()));
        return speakers;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.value()));
        return values;
    }

    void takeFocus() {
        text.getElement().executeJs("this.querySelector('textarea').focus()");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        DraftKeeper.newest(this, draftKey, desk.kept(), draft -> {
            fields.forEach((name, field) -> field.restore(draft.fields().getOrDefault(name, "")));
            lastSent = values();
        });
    }

    private void send() {
        errors.clear();
        fields.values().forEach(FormField::clearError);
        if (!lastSent.isEmpty() && !lastSent.equals(values())) {
            key.restore(Ids.next().toString());
        }
        lastSent = values();
        try {
            Receipt receipt = desk.send(reply());
            desk.forget();
            DraftKeeper.forgetInBrowser(draftKey);
            desk.sent(receipt);
        } catch (Refused refused) {
            errors.show(refused.refusals(), fields);
        }
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
        Paragraph notice = new Paragraph(getTranslation("contributions.form.notice"));
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
