package org.throughline.summaries;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemeId;

/** That a person has looked at each theme which few are in: without that, no summary is signed. */
@Service
public class SmallThemes {

    private final LookRows looks;
    private final SummaryPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SmallThemes(LookRows looks, SummaryPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.looks = looks;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** The person at the keyboard has the theme and what was said in it before them. It is no edit. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void look(ConsultationId consultation, String key, ThemeId theme) {
        Part part = policy.requirePart(consultation, key);
        looks.put(part.summary(), theme, CurrentPerson.require(), clock.instant());
        events.publishEvent(new ThemeLookedAt(theme.value(), consultation));
    }
}
