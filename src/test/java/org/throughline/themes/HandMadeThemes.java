package org.throughline.themes;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.people.SignedInPerson;

/** Themes that a moderator makes of what was said about buses. */
public final class HandMadeThemes {

    private final ApplicationContext context;
    private final AConsultation consultation;
    private final SignedInPerson moderator;

    public HandMadeThemes(ApplicationContext context, AConsultation consultation) {
        this.context = context;
        this.consultation = consultation;
        this.moderator = consultation.moderator();
    }

    /** Reads what was said, as the background does. */
    public void read() {
        context.getBean(Reader.class).readAll(consultation.id());
    }

    /** Learns from what people put into themes, and puts in what it is asked to, as the background does. */
    public void learn() {
        context.getBean(Learner.class).round();
    }

    /** The moderator accepts what the machine proposes for so many. */
    public void accept(int many) {
        CodingHelp help = context.getBean(CodingHelp.class);
        for (int one = 0; one < many; one++) {
            consultation.as(moderator, () -> {
                CheckView next = help.next(consultation.id(), consultation.section("buses"), Set.of())
                        .orElseThrow();
                context.getBean(CodingDesk.class)
                        .check(
                                consultation.id(),
                                consultation.section("buses"),
                                next.lesson(),
                                next.said().id(),
                                next.proposed().stream().map(ThemeView::id).toList());
            });
        }
    }

    public ThemeId of(String title, ContributionId... said) {
        context.getBean(Reader.class).readAll(consultation.id());
        return consultation.as(
                moderator,
                () -> context.getBean(SortingDesk.class)
                        .make(consultation.id(), consultation.section("buses"), List.of(said), title));
    }

    public void put(ThemeId theme, ContributionId... said) {
        context.getBean(Reader.class).readAll(consultation.id());
        consultation.as(
                moderator,
                () -> context.getBean(SortingDesk.class)
                        .put(consultation.id(), consultation.section("buses"), List.of(said), List.of(theme)));
    }

    public void takeOut(ThemeId theme, ContributionId... said) {
        consultation.as(
                moderator, () -> context.getBean(ThemeDesk.class).takeOut(theme, version(theme), List.of(said)));
    }

    public void merge(ThemeId theme, ThemeId into) {
        consultation.as(moderator, () -> context.getBean(ThemeDesk.class).merge(into, version(into), theme));
    }

    private int version(ThemeId theme) {
        return context.getBean(Themes.class).byId(theme).orElseThrow().version();
    }
}
