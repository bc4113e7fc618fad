package org.throughline.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.throughline.changes.ChangeKind;
import org.throughline.changes.Difference;
import org.throughline.changes.SectionDifference;
import org.throughline.changes.Spot;
import org.throughline.kernel.Spelled;
import org.throughline.plans.GlossaryMarker;
import org.throughline.plans.ui.ParagraphText;

/** A paragraph of a section between two versions: as it stands where it is as it was, otherwise what it was and what it is. */
final class DifferenceBox extends Section {

    private static final GlossaryMarker PLAIN = new GlossaryMarker(List.of());

    private final transient SectionDifference section;

    /** @param heading at the level that fits the place; it is left out where nothing changed */
    <H extends Component & HasText> DifferenceBox(SectionDifference section, Difference difference, H heading) {
        this.section = section;
        addClassName("tl-difference");
        ChangeKind kind = difference.kind();
        if (kind == null) {
            add(new ParagraphText(spot(difference).paragraph().html(), PLAIN, new HashSet<>()));
        } else {
            addClassName("tl-difference-" + Spelled.of(kind));
            heading.setText(words(difference, kind));
            add(
                    heading,
                    new Beneath(
                            difference.beside(),
                            getTranslation("changes.side.before", section.from().label()),
                            getTranslation("changes.side.after", section.to().label())));
        }
    }

    private static Spot spot(Difference difference) {
        Spot after = difference.after();
        return after != null ? after : Objects.requireNonNull(difference.before());
    }

    private String words(Difference difference, ChangeKind kind) {
        Spot before = difference.before();
        Spot after = difference.after();
        if (kind != ChangeKind.MOVED || before == null || after == null) {
            return getTranslation("changes.kind." + kind.name());
        }
        return SectionPanels.stoodHere(section, before)
                ? getTranslation("changes.kind.MOVED.to", after.section().title())
                : getTranslation("changes.kind.MOVED.from", before.section().title());
    }
}
