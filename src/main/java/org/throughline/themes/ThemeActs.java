package org.throughline.themes;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.Steps.Change;

/** Makes and changes themes, tells of it, and keeps what was decided; part of the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ThemeActs {

    private final ThemeRows themes;
    private final ActRows acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThemeActs(ThemeRows themes, ActRows acts, ApplicationEventPublisher events, Clock clock) {
        this.themes = themes;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * These themes, locked.
     *
     * @throws Refused when one of them is gone
     */
    public Map<ThemeId, Theme> lock(Collection<ThemeId> ids) {
        Map<ThemeId, Theme> found = themes.lock(ids);
        if (!found.keySet().containsAll(ids)) {
            throw new Refused(Refusal.of("themes.refused.gone"));
        }
        if (found.values().stream().anyMatch(Theme::isGone)) {
            throw new Refused(Refusal.of("themes.refused.gone"));
        }
        return found;
    }

    /** Those of these themes that are not gone. */
    public Set<ThemeId> standing(Collection<ThemeId> ids) {
        return themes.lock(ids).values().stream()
                .filter(theme -> !theme.isGone())
                .map(Theme::id)
                .collect(Collectors.toSet());
    }

    /** @throws Refused when somebody else has changed it since this version */
    static void requireVersion(Theme theme, int version) {
        if (theme.version() != version) {
            throw new Refused(Refusal.of("themes.refused.changed", theme.title()));
        }
    }

    public Change make(Theme theme) {
        themes.insert(theme, clock.instant());
        events.publishEvent(new ThemeConfirmed(theme.id().value(), theme.consultation()));
        return Change.made(theme);
    }

    public Change change(Theme before, Theme after) {
        if (!themes.save(before, after)) {
            throw new Refused(Refusal.of("themes.refused.changed", before.title()));
        }
        ThemeId into = after.mergedInto();
        if (!after.isGone()) {
            events.publishEvent(
                    before.isGone()
                            ? new ThemeConfirmed(before.id().value(), before.consultation())
                            : new ThemeChanged(before.id().value(), before.consultation()));
        } else {
            events.publishEvent(
                    new ThemeGone(before.id().value(), before.consultation(), into == null ? null : into.value()));
        }
        return Change.of(before, after);
    }

    /** @param about the name of a theme, or why it was done */
    public ActId keep(ConsultationId consultation, Lane lane, ActKind kind, String about, Steps steps) {
        return acts.insert(consultation, lane.section(), kind, about, CurrentPerson.require(), clock.instant(), steps);
    }
}
