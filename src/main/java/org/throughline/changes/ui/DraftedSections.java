package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Drafted;
import org.throughline.changes.SectionChanges;
import org.throughline.changes.SectionDifference;
import org.throughline.plans.PlanView;

/** The sections that would change, all in a list and then so many of them with their words; what stays as it was is left out. */
final class DraftedSections extends Div {

    private static final int AT_ONCE = 10;

    private final transient Drafted drafted;

    /** @param from the key of the section whose words come first; what is none begins at the beginning */
    DraftedSections(PlanView plan, Drafted drafted, String from) {
        this.drafted = drafted;
        List<SectionChanges> sections = drafted.sections();
        add(new H2(getTranslation("changes.check.sections", sections.size())));
        if (sections.isEmpty()) {
            add(new Paragraph(getTranslation("changes.next.preview.none")));
            return;
        }
        List<String> keys =
                sections.stream().map(section -> section.section().key()).toList();
        int first = Math.max(0, keys.indexOf(from));
        int end = Math.min(sections.size(), first + AT_ONCE);
        add(
                new DraftedList(plan, sections),
                new H2(getTranslation("changes.check.words")),
                new Paragraph(getTranslation("changes.check.words.lead")));
        if (first > 0) {
            add(step(ChangesLinks.check(plan.slug()), "changes.check.first"));
        }
        for (int at = first; at < end; at++) {
            add(words(sections.get(at), drafted.words().get(at)));
        }
        if (end < sections.size()) {
            add(step(ChangesLinks.check(plan.slug(), keys.get(end)), "changes.check.more"));
        }
    }

    private Paragraph step(String address, String key) {
        return new Paragraph(new Anchor(address, getTranslation(key)));
    }

    private Section words(SectionChanges changes, SectionDifference section) {
        H3 heading = new H3(changes.section().title());
        heading.getElement().setAttribute("dir", "auto");
        Paragraph how = new Paragraph(getTranslation(changes.textKey(), changes.arguments()));
        how.addClassName("tl-changed");
        Section box = new Section(heading, how);
        int said = drafted.said(changes.section().id());
        if (changes.after() == null && said > 0) {
            Paragraph stays = new Paragraph(getTranslation("changes.check.said", said));
            stays.addClassName("tl-notice");
            box.add(stays);
        }
        section.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != null)
                .forEach(paragraph -> box.add(new DifferenceBox(section, paragraph, new H4())));
        return box;
    }
}
