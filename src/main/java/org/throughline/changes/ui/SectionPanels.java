package org.throughline.changes.ui;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.changes.Cause;
import org.throughline.changes.Causes;
import org.throughline.changes.ChangeId;
import org.throughline.changes.ChangeView;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Difference;
import org.throughline.changes.SectionDifference;
import org.throughline.changes.Spot;
import org.throughline.contributions.DiscussionQuery;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Spelled;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;

/** Makes the panel of a section, with what was said about one of its paragraphs where the address names one. */
@Component
class SectionPanels {

    private final Discussions discussions;
    private final Causes causes;

    SectionPanels(Discussions discussions, Causes causes) {
        this.discussions = discussions;
        this.causes = causes;
    }

    SectionPanel panel(ConsultationView consultation, SectionDifference section, Chosen chosen) {
        String paragraph = chosen.paragraph();
        boolean isKnown = section.paragraphs().stream()
                .map(Difference::before)
                .anyMatch(spot -> spot != null && spot.paragraph().key().equals(paragraph));
        SectionPanel.Said said = paragraph == null || !isKnown
                ? null
                : new SectionPanel.Said(
                        paragraph,
                        discussions.read(new DiscussionQuery(
                                consultation.id(),
                                section.section().id(),
                                paragraph,
                                DiscussionSort.NEWEST,
                                0,
                                chosen.after())));
        return new SectionPanel(
                consultation,
                section,
                discussions.paragraphs(consultation.id(), section.section().id()),
                said,
                CurrentPerson.is(Role.OWNER, consultation.body()),
                form(consultation, section, chosen));
    }

    /** What the address chooses within a section. */
    record Chosen(
            @Nullable String paragraph,
            @Nullable String after,
            @Nullable String change,
            boolean all,
            CauseStep step) {}

    private SectionPanel.@Nullable Naming form(
            ConsultationView consultation, SectionDifference section, Chosen chosen) {
        if (!CurrentPerson.is(Role.OWNER, consultation.body()) || chosen.change() == null) {
            return null;
        }
        return section.paragraphs().stream()
                .flatMap(paragraph -> paragraph.changes().stream())
                .filter(change -> change.id().value().toString().equals(chosen.change()))
                .findFirst()
                .map(change -> new SectionPanel.Naming(
                        change.id(),
                        chosen.step() == CauseStep.CANCELLED ? null : form(consultation, section, change, chosen)))
                .orElse(null);
    }

    private CauseForm form(ConsultationView consultation, SectionDifference section, ChangeView change, Chosen chosen) {
        String here = ChangesLinks.naming(consultation.slug(), section.section().key(), change.id());
        return new CauseForm(
                causes.choices(change.id()),
                change.causes(),
                chosen.step(),
                chosen.all(),
                new Desk(causes, change.id(), here));
    }

    /** What was done is said where it was done: the address leads back there. */
    private record Desk(Causes causes, ChangeId change, String here) implements CauseForm.Desk {

        @Override
        public void name(Cause cause) {
            causes.name(change, cause);
            UI.getCurrent().navigate(at(CauseStep.NAMED));
        }

        @Override
        public void takeBack(Cause cause) {
            causes.takeBack(change, cause);
            UI.getCurrent().navigate(at(CauseStep.TAKEN_BACK));
        }

        @Override
        public String everything() {
            return here + "&all=yes";
        }

        @Override
        public String cancelled() {
            return at(CauseStep.CANCELLED);
        }

        private String at(CauseStep step) {
            return here + "&step=" + Spelled.of(step);
        }
    }

    /** Whether a paragraph stood in this section, where what people said about it is listed. */
    static boolean stoodHere(SectionDifference section, @Nullable Spot before) {
        return before != null && before.section().id().equals(section.section().id());
    }
}
