package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.ActId;
import org.throughline.themes.CheckView;
import org.throughline.themes.CodingDesk;
import org.throughline.themes.CodingHelp;
import org.throughline.themes.ThemeHistory;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeLinks;
import org.throughline.themes.ThemeView;

/** One after the other, what the machine proposes: a moderator accepts it, says otherwise or leaves it for later, and the next comes by itself. */
@Route("consultations/:consultation/themes/check")
@RolesAllowed("MODERATOR")
final class CheckPage extends ModeratorsPage {

    private final transient CodingHelp help;
    private final transient CodingDesk desk;
    private final transient ThemeHistory history;
    private final transient Plans plans;
    private final transient Set<ContributionId> skipped = new LinkedHashSet<>();
    private transient @Nullable ActId last;

    CheckPage(Consultations consultations, CodingHelp help, CodingDesk desk, ThemeHistory history, Plans plans) {
        super(consultations);
        this.help = help;
        this.desk = desk;
        this.history = history;
        this.plans = plans;
    }

    @Override
    void show(BeforeEnterEvent event, ConsultationView consultation) {
        show(consultation, ChosenSection.of(event, consultation, plans), false);
    }

    private void show(ConsultationView consultation, @Nullable SectionRef section, boolean focused) {
        SectionId id = section == null ? null : section.id();
        begin(
                ThemeLinks.section(consultation.slug(), section == null ? null : section.key()),
                getTranslation("themes.back.section", Wordings.section(this, section)),
                getTranslation("themes.check.heading", Wordings.section(this, section)));
        Optional<CheckView> next = help.next(consultation.id(), id, skipped);
        H2 heading = new H2(getTranslation(next.isPresent() ? "themes.check.said" : "themes.check.none"));
        heading.getElement().setAttribute("tabindex", "-1");
        next.ifPresentOrElse(
                one -> add(
                        meta(getTranslation("themes.keys")),
                        meta(getTranslation("themes.check.left", one.left(), one.filled() ? 1 : 0)),
                        card(consultation, heading, one),
                        forms(consultation, section, one)),
                () -> add(
                        heading,
                        empty(getTranslation(skipped.isEmpty() ? "themes.check.all" : "themes.check.skipped"))));
        add(
                ending(consultation, section),
                meta(Wordings.agreement(this, help.of(consultation.id(), id).agreement())));
        if (focused) {
            heading.getElement().executeJs("this.focus()");
        }
    }

    private Article card(ConsultationView consultation, H2 heading, CheckView one) {
        Paragraph words = new Paragraph(one.said().text());
        words.getElement().setAttribute("dir", "auto");
        Article card = new Article(
                heading,
                words,
                meta(getTranslation(
                        "themes.proposal.facts",
                        Wordings.stance(this, one.said().stance()),
                        getTranslation("themes.quote.source", one.said().authorName()))),
                new Paragraph(getTranslation(
                        one.filled() ? "themes.check.filled" : "themes.check.proposed", names(one.proposed()), (int)
                                (one.likelihood() * 100))));
        card.addClassName("tl-card");
        return card;
    }

    private static String names(List<ThemeView> themes) {
        return themes.stream().map(ThemeView::title).collect(Collectors.joining("; "));
    }

    private Div forms(ConsultationView consultation, @Nullable SectionRef section, CheckView one) {
        Fields fields = new Fields();
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("themes.not-done")));
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(one.proposed().stream(), one.others().stream())
                .forEach(theme -> names.put(theme.id().value().toString(), theme.title()));
        FormField target = fields.several(
                "target", getTranslation("themes.check.other"), getTranslation("themes.check.other.hint"), names);
        List<ThemeId> proposed = one.proposed().stream().map(ThemeView::id).toList();
        Div first = actions(
                button("none-button", 'n', () -> says(errors, consultation, section, one, List.of())),
                button("skip", 's', () -> {
                    skipped.add(one.said().id());
                    again(consultation, section, getTranslation("themes.check.later"));
                }));
        if (!proposed.isEmpty()) {
            first.addComponentAsFirst(button("accept", 'a', () -> says(errors, consultation, section, one, proposed))
                    .primary());
        }
        return new Div(
                errors,
                first,
                target,
                actions(button(
                        "put",
                        'm',
                        () -> errors.unlessRefused(() -> {
                            List<ThemeId> chosen = chosen(target.value());
                            Refused.ifAny(
                                    chosen.isEmpty()
                                            ? List.of(Refusal.at("target", "themes.refused.target"))
                                            : List.of());
                            says(errors, consultation, section, one, chosen);
                        }))));
    }

    private KeyButton button(String what, char key, Runnable pressed) {
        return new KeyButton(getTranslation("themes.check." + what), key, pressed);
    }

    private static List<ThemeId> chosen(String value) {
        return Stream.of(value.split(",", -1))
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .map(ThemeId::new)
                .toList();
    }

    private void says(
            ErrorSummary errors,
            ConsultationView consultation,
            @Nullable SectionRef section,
            CheckView one,
            Collection<ThemeId> themes) {
        List<ActId> act = new ArrayList<>();
        if (errors.unlessRefused(() -> act.add(desk.check(
                consultation.id(),
                section == null ? null : section.id(),
                one.lesson(),
                one.said().id(),
                themes)))) {
            last = act.getFirst();
            List<ThemeView> into = Stream.concat(one.proposed().stream(), one.others().stream())
                    .filter(theme -> themes.contains(theme.id()))
                    .toList();
            again(
                    consultation,
                    section,
                    into.isEmpty()
                            ? getTranslation("themes.check.done-none")
                            : getTranslation("themes.check.done", names(into)));
        }
    }

    /** Undoes the latest, and brings back what was left for later. */
    private Div ending(ConsultationView consultation, @Nullable SectionRef section) {
        ErrorSummary errors = new ErrorSummary(new Fields(), new H2(getTranslation("themes.not-done")));
        Div buttons = actions();
        ActId act = last;
        if (act != null) {
            buttons.add(button("undo", 'u', () -> {
                if (errors.unlessRefused(() -> history.undo(act))) {
                    last = null;
                    again(consultation, section, getTranslation("themes.undo.done"));
                }
            }));
        }
        if (!skipped.isEmpty()) {
            buttons.add(button("back", 'b', () -> {
                skipped.clear();
                again(consultation, section, getTranslation("themes.check.brought-back"));
            }));
        }
        return new Div(errors, buttons);
    }

    private void again(ConsultationView consultation, @Nullable SectionRef section, String done) {
        show(consultation, section, true);
        say(done);
    }
}
