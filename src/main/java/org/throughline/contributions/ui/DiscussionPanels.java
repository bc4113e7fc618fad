package org.throughline.contributions.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Counts;
import org.throughline.contributions.DiscussionQuery;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Voices;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionView;

/** Makes discussion panels for the pages that show a section. */
@Component
public class DiscussionPanels {

    private final Talk talk;
    private final Clock clock;

    DiscussionPanels(Talk talk, Clock clock) {
        this.talk = talk;
        this.clock = clock;
    }

    /**
     * The discussion of a section, or of what is missing.
     *
     * @param section absent for what is missing
     * @param paragraph the key of a paragraph, to show only what is about it
     * @param counts as {@link Discussions#counts} gives them for the whole consultation
     * @param address the address of the same page with this value of the query parameter "sort", without a paragraph
     */
    public DiscussionPanel panel(
            ConsultationView consultation,
            @Nullable SectionView section,
            @Nullable String paragraph,
            DiscussionSort sort,
            Counts counts,
            UnaryOperator<String> address) {
        Voices comments =
                section == null ? counts.missing() : counts.of(section.section().id());
        return new DiscussionPanel(new Place(consultation, section, paragraph, sort, comments, seed(), address), talk);
    }

    /** The same for one reader all day. */
    private long seed() {
        LocalDate today = LondonTime.date(clock.instant());
        VaadinSession session = VaadinSession.getCurrent();
        String reader = session == null || session.getSession() == null
                ? ""
                : session.getSession().getId();
        return 31L * today.toEpochDay() + reader.hashCode();
    }

    /** What a panel shows, and where. */
    record Place(
            ConsultationView consultation,
            @Nullable SectionView section,
            @Nullable String paragraph,
            DiscussionSort sort,
            Voices comments,
            long seed,
            UnaryOperator<String> address) {

        @Nullable SectionId sectionId() {
            return section == null ? null : section.section().id();
        }

        DiscussionQuery query() {
            return new DiscussionQuery(consultation.id(), sectionId(), paragraph, sort, seed, null);
        }

        DraftPlace draft() {
            return new DraftPlace(consultation.id(), sectionId(), null, null);
        }
    }
}
