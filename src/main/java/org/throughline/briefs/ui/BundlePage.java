package org.throughline.briefs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.briefs.BriefDesk;
import org.throughline.briefs.BriefId;
import org.throughline.briefs.BriefLinks;
import org.throughline.briefs.ItemTags;
import org.throughline.briefs.NewBrief;
import org.throughline.briefs.TaggedItem;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** Where a moderator bundles tagged contributions for a group of readers inside the body. */
@Route("consultations/:consultation/briefs/new")
@RolesAllowed("MODERATOR")
final class BundlePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BriefDesk desk;
    private final transient ItemTags tags;
    private final transient Drafts drafts;
    private final transient Consultations consultations;

    BundlePage(BriefDesk desk, ItemTags tags, Drafts drafts, Consultations consultations) {
        this.desk = desk;
        this.tags = tags;
        this.drafts = drafts;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        if (!CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            throw new NotFoundException();
        }
        removeAll();
        Anchor back =
                new Anchor(BriefLinks.all(consultation.slug()), getTranslation("briefs.back", consultation.title()));
        back.addClassName("tl-back");
        Paragraph lead = new Paragraph(getTranslation("briefs.bundle.lead"));
        lead.addClassName("tl-lead");
        add(back, new H1(getTranslation("briefs.bundle.heading")), lead);
        List<TaggedItem> items = tags.tagged(consultation.id(), null);
        if (items.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("briefs.bundle.none")));
            empty.addClassName("tl-empty");
            add(empty);
        } else {
            add(form(consultation, items));
        }
    }

    private Div form(ConsultationView consultation, List<TaggedItem> tagged) {
        Fields fields = new Fields();
        ErrorSummary errors = new ErrorSummary(fields);
        FormField title = fields.line("title", say("title"), say("title.hint"));
        FormField panel = fields.line("panel", say("panel"), say("panel.hint"));
        FormField question = fields.lines("question", say("question"), say("question.hint"));
        FormField readers = fields.several("readers", say("readers"), say("readers.hint"), readers(consultation));
        FormField items = fields.several("items", say("items"), say("items.hint"), items(tagged));
        DraftPlace place = DraftPlace.named(consultation.id(), "brief");
        drafts.load(place).ifPresent(draft -> fields.fill(draft.fields()));
        fields.onChange(() -> drafts.save(place, fields.values()));
        NativeButton send = new NativeButton(
                getTranslation("briefs.bundle.send"),
                click -> errors.unlessRefused(() -> {
                    BriefId id = desk.send(new NewBrief(
                            consultation.id(),
                            title.value(),
                            panel.value(),
                            question.value(),
                            chosen(items).map(ContributionId::new).toList(),
                            new LinkedHashSet<>(
                                    chosen(readers).map(PersonId::new).toList())));
                    drafts.remove(place);
                    UI.getCurrent()
                            .navigate(BriefLinks.brief(consultation.slug(), id).substring(1));
                }));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        Div form = new Div(errors, title, panel, question, readers, items, actions);
        form.addClassName("tl-form");
        return form;
    }

    private String say(String key) {
        return getTranslation("briefs.bundle." + key);
    }

    private Map<String, String> readers(ConsultationView consultation) {
        Map<String, String> readers = new LinkedHashMap<>();
        desk.possibleReaders(consultation.id())
                .forEach((person, name) -> readers.put(person.value().toString(), name));
        return readers;
    }

    private Map<String, String> items(List<TaggedItem> tagged) {
        Map<String, String> items = new LinkedHashMap<>();
        tagged.forEach(item -> items.put(
                item.contribution().id().value().toString(),
                getTranslation(
                        "briefs.bundle.item",
                        Groups.excerpt(item.contribution().text()),
                        Groups.words(this, item.groups()))));
        return items;
    }

    private static Stream<UUID> chosen(FormField field) {
        return Stream.of(field.value().split(",", -1)).map(Ids::parse).flatMap(Optional::stream);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("briefs.bundle.heading"));
    }
}
