package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeLinks;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;

/** What is in no theme of a section: a moderator puts it into themes, or sets it aside and says why. */
@Route("consultations/:consultation/themes/unsorted")
@RolesAllowed("MODERATOR")
final class UnsortedPage extends ModeratorsPage {

    private final transient SortingDesk desk;
    private final transient Themes themes;
    private final transient Plans plans;

    UnsortedPage(Consultations consultations, SortingDesk desk, Themes themes, Plans plans) {
        super(consultations);
        this.desk = desk;
        this.themes = themes;
        this.plans = plans;
    }

    @Override
    void show(BeforeEnterEvent event, ConsultationView consultation) {
        show(
                consultation,
                ChosenSection.of(event, consultation, plans),
                new Places(place(event, "after"), place(event, "aside")));
    }

    /** Where the steps before these ended: of what is unsorted, and of what is set aside. */
    private record Places(
            @Nullable ContributionId unsorted, @Nullable ContributionId aside) {

        static final Places BEGINNING = new Places(null, null);
    }

    private static @Nullable ContributionId place(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElse(null);
    }

    private void show(ConsultationView consultation, @Nullable SectionRef section, Places places) {
        String key = section == null ? null : section.key();
        SectionId id = section == null ? null : section.id();
        begin(
                ThemeLinks.section(consultation.slug(), key),
                getTranslation("themes.back.section", Wordings.section(this, section)),
                getTranslation("themes.unsorted.heading", Wordings.section(this, section)));
        List<ContributionView> unsorted = desk.unsorted(consultation.id(), id, places.unsorted());
        MemberList list = new MemberList(getTranslation("themes.unsorted"), consultation.slug(), null);
        unsorted.forEach(said -> list.add(said, List.of(Wordings.stance(this, said.stance()))));
        if (unsorted.isEmpty()) {
            list.add(empty(getTranslation("themes.unsorted.none")));
        } else if (unsorted.size() == SortingDesk.STEP) {
            list.add(more(consultation, section, "after", unsorted.getLast(), "themes.unsorted.more"));
        }
        Div halves = new Div(list, putting(consultation, section, list));
        halves.addClassNames("tl-desk", "tl-halves");
        add(meta(getTranslation("themes.keys")), halves, aside(consultation, section, places.aside()));
    }

    private Div putting(ConsultationView consultation, @Nullable SectionRef section, MemberList list) {
        SectionId id = section == null ? null : section.id();
        Fields fields = new Fields();
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("themes.not-done")));
        Map<String, String> names = new LinkedHashMap<>();
        themes.of(consultation.id()).stream()
                .filter(theme -> Objects.equals(theme.section(), section))
                .forEach(theme -> names.put(theme.id().value().toString(), name(theme)));
        FormField target =
                fields.several("target", getTranslation("themes.put"), getTranslation("themes.put.hint"), names);
        FormField title = fields.line("title", getTranslation("themes.make"), getTranslation("themes.title.hint"));
        FormField reason = fields.line("reason", getTranslation("themes.aside"), getTranslation("themes.aside.hint"));
        Div forms = new Div(errors);
        BrowserDraft.keep(forms, draft(consultation, section), fields::fill);
        forms.addClassName("tl-desk-side");
        if (!names.isEmpty()) {
            forms.add(
                    target,
                    actions(new KeyButton(
                            getTranslation("themes.put.button"),
                            'm',
                            () -> errors.unlessRefused(() -> {
                                desk.put(consultation.id(), id, list.ticked(), themes(target.value()));
                                again(consultation, section, "themes.put.done");
                            }))));
        }
        forms.add(
                title,
                actions(new KeyButton(
                        getTranslation("themes.make.button"),
                        'n',
                        () -> errors.unlessRefused(() -> {
                            desk.make(consultation.id(), id, list.ticked(), title.value());
                            again(consultation, section, "themes.make.done");
                        }))));
        forms.add(
                reason,
                actions(new KeyButton(
                        getTranslation("themes.aside.button"),
                        'o',
                        () -> errors.unlessRefused(() -> {
                            desk.setAside(consultation.id(), id, list.ticked(), reason.value());
                            again(consultation, section, "themes.aside.done");
                        }))));
        return forms;
    }

    private String name(ThemeView theme) {
        return getTranslation("themes.name.stance", theme.title(), Wordings.stance(this, theme.stance()));
    }

    private static List<ThemeId> themes(String chosen) {
        return Stream.of(chosen.split(",", -1))
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .map(ThemeId::new)
                .toList();
    }

    private static Paragraph more(
            ConsultationView consultation,
            @Nullable SectionRef section,
            String parameter,
            ContributionView last,
            String key) {
        Paragraph more = new Paragraph();
        more.add(new Anchor(
                ThemeLinks.unsorted(consultation.slug(), section == null ? null : section.key()) + "&" + parameter + "="
                        + last.id().value(),
                more.getTranslation(key)));
        return more;
    }

    private Div aside(ConsultationView consultation, @Nullable SectionRef section, @Nullable ContributionId after) {
        SectionId id = section == null ? null : section.id();
        Map<ContributionView, String> aside = desk.setAside(consultation.id(), id, after);
        Div part = new Div();
        if (!aside.isEmpty()) {
            ErrorSummary errors = new ErrorSummary(new Fields(), new H2(getTranslation("themes.not-done")));
            MemberList list = new MemberList(getTranslation("themes.set-aside"), consultation.slug(), null);
            aside.forEach((said, reason) -> list.add(said, List.of(getTranslation("themes.aside.because", reason))));
            if (aside.size() == SortingDesk.STEP) {
                list.add(more(
                        consultation,
                        section,
                        "aside",
                        List.copyOf(aside.keySet()).getLast(),
                        "themes.set-aside.more"));
            }
            part.add(
                    errors,
                    list,
                    actions(new KeyButton(
                            getTranslation("themes.back.button"),
                            'b',
                            () -> errors.unlessRefused(() -> {
                                desk.bringBack(consultation.id(), id, list.ticked());
                                again(consultation, section, "themes.back.done");
                            }))));
        }
        return part;
    }

    private static String draft(ConsultationView consultation, @Nullable SectionRef section) {
        return "theme-unsorted:" + consultation.slug() + ":" + (section == null ? ThemeLinks.MISSING : section.key());
    }

    private void again(ConsultationView consultation, @Nullable SectionRef section, String done) {
        BrowserDraft.forget(this, draft(consultation, section));
        show(consultation, section, Places.BEGINNING);
        arrive(getTranslation(done));
    }
}
