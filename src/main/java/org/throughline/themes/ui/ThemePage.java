package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.SectionId;
import org.throughline.plans.ui.InAddress;
import org.throughline.themes.MemberView;
import org.throughline.themes.Reasons;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.ThemeDesk;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeLinks;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;

/** One confirmed theme: what is in it, and what can be done with it; after a split, the two halves beside each other. */
@Route("consultations/:consultation/themes/confirmed/:theme")
@RolesAllowed("MODERATOR")
final class ThemePage extends ModeratorsPage {

    private final transient Themes themes;
    private final transient ThemeDesk desk;
    private final transient SortingDesk sorting;
    private final transient Reasons reasons;

    ThemePage(Consultations consultations, Themes themes, ThemeDesk desk, SortingDesk sorting, Reasons reasons) {
        super(consultations);
        this.themes = themes;
        this.desk = desk;
        this.sorting = sorting;
        this.reasons = reasons;
    }

    @Override
    void show(BeforeEnterEvent event, ConsultationView consultation) {
        ThemeView theme = themes.byId(new ThemeId(InAddress.id(event, "theme")))
                .filter(found -> found.consultation().equals(consultation.id()))
                .orElseThrow(NotFoundException::new);
        var address = event.getLocation().getQueryParameters();
        ThemeView beside = address.getSingleParameter("beside")
                .flatMap(Ids::parse)
                .map(ThemeId::new)
                .flatMap(themes::byId)
                .orElse(null);
        ContributionId after = address.getSingleParameter("after")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElse(null);
        show(consultation, theme, beside, after);
    }

    private void show(
            ConsultationView consultation,
            ThemeView theme,
            @Nullable ThemeView beside,
            @Nullable ContributionId after) {
        String slug = consultation.slug();
        SectionId section = theme.section() == null ? null : theme.section().id();
        begin(
                ThemeLinks.section(
                        slug, theme.section() == null ? null : theme.section().key()),
                getTranslation("themes.back.section", Wordings.section(this, theme.section())),
                theme.title());
        add(meta(getTranslation(
                "themes.proposal.facts",
                Wordings.stance(this, theme.stance()),
                Wordings.counts(this, theme.counts(), sorting.heard(consultation.id(), section)))));
        int many = theme.counts().contributions();
        MemberList list = list(
                beside == null
                        ? getTranslation("themes.members.alone", many)
                        : getTranslation("themes.members", theme.title(), many),
                slug,
                theme,
                after);
        Div halves = new Div(list);
        if (beside == null) {
            halves.add(new ThemeForms(
                    theme, others(theme), null, true, desk, list::ticked, done(consultation, theme.id(), null)));
        } else {
            ThemeForms.Done done = done(consultation, theme.id(), beside.id());
            halves.removeAll();
            halves.add(half(theme, list, new ThemeForms(theme, others(theme), beside, true, desk, list::ticked, done)));
            MemberList other = list(
                    getTranslation(
                            "themes.members", beside.title(), beside.counts().contributions()),
                    slug,
                    beside,
                    null);
            halves.add(half(
                    beside, other, new ThemeForms(beside, others(beside), theme, false, desk, other::ticked, done)));
        }
        halves.addClassNames("tl-desk", "tl-halves");
        add(meta(getTranslation("themes.keys")), halves);
    }

    private static Section half(ThemeView theme, MemberList list, ThemeForms forms) {
        Section half = new Section(list, forms);
        half.getElement().setAttribute("aria-label", theme.title());
        return half;
    }

    private MemberList list(String heading, String slug, ThemeView theme, @Nullable ContributionId after) {
        MemberList list = new MemberList(heading, slug, id -> reasons.why(theme.id(), id));
        List<MemberView> members = themes.members(theme.id(), after);
        for (MemberView member : members) {
            List<String> notes = new ArrayList<>();
            if (member.quoted()) {
                notes.add(getTranslation("themes.member.quoted"));
            }
            if (member.byMachine()) {
                notes.add(getTranslation("themes.member.machine"));
            }
            if (member.byLetter()) {
                notes.add(getTranslation("themes.member.letter"));
            }
            list.add(member.said(), notes);
        }
        Optional.ofNullable(members.isEmpty() ? null : members.getLast())
                .map(last -> last.said().id())
                .filter(last -> !last.equals(theme.contributions().getLast()))
                .ifPresent(last -> list.add(new Paragraph(new Anchor(
                        ThemeLinks.theme(slug, theme.id()) + "?after=" + last.value(),
                        getTranslation("themes.members.more")))));
        return list;
    }

    /** Those of the same section and stance: nothing goes to any other. */
    private List<ThemeView> others(ThemeView theme) {
        return themes.of(theme.consultation()).stream()
                .filter(other -> !other.id().equals(theme.id()))
                .filter(other -> Objects.equals(other.section(), theme.section()))
                .filter(other -> other.stance() == theme.stance())
                .toList();
    }

    /** Afterwards what is still there of both; of a half that was split anew, its own two. */
    private ThemeForms.Done done(ConsultationView consultation, ThemeId first, @Nullable ThemeId second) {
        return (theme, half, words) -> {
            List<ThemeView> now = Stream.of(half == null ? first : theme, half == null ? second : half)
                    .filter(Objects::nonNull)
                    .map(themes::byId)
                    .flatMap(Optional::stream)
                    .toList();
            getUI().ifPresent(ui -> {
                if (now.isEmpty()) {
                    ui.getPage().setLocation(ThemeLinks.all(consultation.slug()));
                } else {
                    ui.getPage()
                            .getHistory()
                            .replaceState(
                                    null,
                                    new Location(address(consultation, now).substring(1)));
                }
            });
            if (!now.isEmpty()) {
                show(consultation, now.getFirst(), now.size() > 1 ? now.getLast() : null, null);
                arrive(words);
            }
        };
    }

    private static String address(ConsultationView consultation, List<ThemeView> shown) {
        ThemeId first = shown.getFirst().id();
        return shown.size() > 1
                ? ThemeLinks.halves(consultation.slug(), first, shown.getLast().id())
                : ThemeLinks.theme(consultation.slug(), first);
    }
}
