package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.Lookout;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.ProposalDesk;
import org.throughline.themes.ProposalView;
import org.throughline.themes.Size;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.Standing;
import org.throughline.themes.ThemeCounts;
import org.throughline.themes.ThemeLinks;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;

/** One section: its confirmed themes, and what the machine proposes, with what few say beside what many say. */
final class SectionBoard extends Div {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final transient ConsultationView consultation;
    private final transient @Nullable SectionRef section;
    private final transient Themes themes;
    private final transient ProposalDesk proposals;
    private final transient SortingDesk sorting;
    /** While the machine looks, the page looks after it. */
    private final Lookout lookout = new Lookout(this, EVERY, this::lookAgain);

    private boolean looking;

    SectionBoard(
            ConsultationView consultation,
            @Nullable SectionRef section,
            Themes themes,
            ProposalDesk proposals,
            SortingDesk sorting) {
        this.consultation = consultation;
        this.section = section;
        this.themes = themes;
        this.proposals = proposals;
        this.sorting = sorting;
        show();
        lookout.waitOn(looking);
    }

    private @Nullable SectionId id() {
        return section == null ? null : section.id();
    }

    private void show() {
        removeAll();
        ThemeCounts heard = sorting.heard(consultation.id(), id());
        Standing standing = sorting.standings(consultation.id()).of(id());
        Paragraph where = ModeratorsPage.meta(getTranslation(
                "themes.section.standing",
                standing.all(),
                standing.sorted(),
                standing.unsorted(),
                standing.setAside(),
                standing.notGrouped() + standing.waiting()));
        Anchor unsorted = new Anchor(
                ThemeLinks.unsorted(consultation.slug(), section == null ? null : section.key()),
                getTranslation("themes.unsorted.link", standing.unsorted(), standing.setAside()));
        add(where, new Paragraph(unsorted), confirmed(heard), proposed(heard), Wordings.table(this));
    }

    private Section confirmed(ThemeCounts heard) {
        Section part = new Section(new H2(getTranslation("themes.confirmed")));
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-queue");
        for (ThemeView theme : themes.of(consultation.id())) {
            if (Objects.equals(theme.section(), section)) {
                list.add(line(theme, heard));
            }
        }
        part.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : ModeratorsPage.empty(getTranslation("themes.confirmed.none")));
        return part;
    }

    private ListItem line(ThemeView theme, ThemeCounts heard) {
        Anchor name = new Anchor(ThemeLinks.theme(consultation.slug(), theme.id()), theme.title());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("tl-queue-name");
        String pinned = theme.pinned() ? getTranslation("themes.pinned") + " · " : "";
        Div line = new Div(
                name,
                ModeratorsPage.meta(pinned
                        + getTranslation(
                                "themes.proposal.facts",
                                Wordings.stance(this, theme.stance()),
                                Wordings.counts(this, theme.counts(), heard))));
        line.addClassName("tl-queue-open");
        ListItem item = new ListItem(line);
        item.addClassName("tl-queue-item");
        return item;
    }

    private Section proposed(ThemeCounts heard) {
        Section part = new Section(new H2(getTranslation("themes.proposals")));
        looking = proposals
                .latest(consultation.id(), id())
                .map(run -> {
                    part.add(new RunNotice(run));
                    return run.wanted();
                })
                .orElse(false);
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("themes.not-done")));
        if (!looking) {
            part.add(
                    errors,
                    ModeratorsPage.actions(new KeyButton(getTranslation("themes.look"), 'l', () -> {
                                if (errors.unlessRefused(() -> proposals.look(consultation.id(), id()))) {
                                    show();
                                    lookout.waitOn(looking);
                                }
                            })
                            .primary()));
        }
        List<ProposalView> open = proposals.open(consultation.id(), id());
        if (!open.isEmpty()) {
            Div desk = new Div(column("themes.large", open, heard, true), column("themes.rare", open, heard, false));
            desk.addClassNames("tl-desk", "tl-halves");
            part.add(desk);
        }
        return part;
    }

    private Section column(String key, List<ProposalView> open, ThemeCounts heard, boolean large) {
        Section column = new Section(new H3(getTranslation(key)), ModeratorsPage.meta(getTranslation(key + ".what")));
        int number = 0;
        for (ProposalView proposal : open) {
            number++;
            if ((proposal.size() == Size.LARGE) == large) {
                column.add(new ProposalCard(consultation.slug(), number, proposal, heard));
            }
        }
        if (column.getComponentCount() == 2) {
            column.add(new Paragraph(getTranslation(key + ".none")));
        }
        return column;
    }

    private boolean lookAgain() {
        show();
        return looking;
    }
}
