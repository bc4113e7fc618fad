package org.throughline.themes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Stance;
import org.throughline.insight.assignment.Interval;
import org.throughline.plans.SectionRef;
import org.throughline.themes.AgreementView;
import org.throughline.themes.InWords;
import org.throughline.themes.ThemeCounts;

/** The words for stances, sections and counts on these pages. */
final class Wordings {

    private Wordings() {}

    static String stance(Component at, @Nullable Stance stance) {
        return at.getTranslation(stance == null ? "themes.stance.none" : stance.textKey());
    }

    static String section(Component at, @Nullable SectionRef section) {
        return section == null ? at.getTranslation("themes.missing") : section.title();
    }

    /** For example: many: 12 people and 1 organisation, of 31 who spoke here. */
    static String counts(Component at, ThemeCounts counts, ThemeCounts heard) {
        int said = counts.people() + counts.organisations();
        int all = heard.people() + heard.organisations();
        return at.getTranslation(
                "themes.counts.in-words",
                at.getTranslation("themes.words." + InWords.of(said, all)),
                heard(at, counts),
                all,
                counts.copying() == 0
                        ? ""
                        : at.getTranslation("themes.counts.of-them", counts.copying(), counts.letters()));
    }

    /** For example: 412 people, of whom 380 sent the same letter. */
    static String counts(Component at, ThemeCounts counts) {
        String heard = heard(at, counts);
        return counts.copying() == 0
                ? heard
                : at.getTranslation("themes.counts.copying", heard, counts.copying(), counts.letters());
    }

    private static String heard(Component at, ThemeCounts counts) {
        String key = counts.organisations() == 0 ? "people" : counts.people() == 0 ? "organisations" : "both";
        return at.getTranslation("themes.counts." + key, counts.people(), counts.organisations());
    }

    /** The table of the words, to be opened. */
    static NativeDetails table(Component at) {
        DescriptionList table = new DescriptionList();
        table.addClassName("tl-facts");
        for (InWords word : InWords.values()) {
            if (word != InWords.NOBODY) {
                table.add(
                        new DescriptionList.Term(at.getTranslation("themes.words." + word)),
                        new DescriptionList.Description(at.getTranslation("themes.words.means." + word)));
            }
        }
        NativeDetails details = new NativeDetails(at.getTranslation("themes.words"), table);
        details.addClassName("tl-details");
        return details;
    }

    /** How well people agree with the machine, or how many are to be checked until that is shown. */
    static String agreement(Component page, AgreementView agreement) {
        Interval measured = agreement.measured();
        return measured == null
                ? page.getTranslation("themes.help.unmeasured", agreement.checked(), agreement.missing())
                : page.getTranslation(
                        "themes.help.measured",
                        measured.mean(),
                        measured.low(),
                        measured.high(),
                        agreement.checked(),
                        AgreementView.PEOPLE);
    }
}
