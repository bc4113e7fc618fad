package org.throughline.breakdowns;

import java.util.Optional;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;

/** What was said in a consultation, as pictures for everybody. */
public final class Pictures {

    private final SectionsPicture sections;
    private final DaysPicture days;
    private final CoveragePicture coverage;

    Pictures(SectionsPicture sections, DaysPicture days, CoveragePicture coverage) {
        this.sections = sections;
        this.days = days;
        this.coverage = coverage;
    }

    /** Whether nothing was said yet: there is nothing to draw. */
    public boolean isEmpty() {
        return sections.all() == 0;
    }

    /**
     * The picture of this name, if there is one.
     *
     * @param byLength for the sections alone: for each thousand words
     */
    public Optional<Chart> draw(Picture picture, boolean byLength, Words words) {
        return switch (picture) {
            case SECTIONS -> Optional.of(sections.draw(byLength, words));
            case STANCES -> Optional.of(new StancesPicture(sections).draw(words));
            case DAYS -> Optional.of(days.draw(words));
            case COVERAGE -> coverage.isSigned() ? Optional.of(coverage.draw(words)) : Optional.empty();
        };
    }
}
