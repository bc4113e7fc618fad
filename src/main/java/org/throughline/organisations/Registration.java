package org.throughline.organisations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.places.Area;
import org.throughline.places.Areas;

/** Checks and writes what somebody says of an organisation, in the caller's transaction. */
@Component
class Registration {

    /** A name without Latin letters makes no address, and some pages of this room have addresses of their own. */
    private static final Set<String> RESERVED = Set.of("", "register", "review", "review-two");

    private final OrganisationQueries queries;
    private final OrganisationRows rows;
    private final Verifying verifying;
    private final Areas areas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(
            OrganisationQueries queries,
            OrganisationRows rows,
            Verifying verifying,
            Areas areas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.verifying = verifying;
        this.areas = areas;
        this.events = events;
        this.clock = clock;
    }

    /** The same with every text cleaned. @throws Refused with every reason beside its field */
    NewOrganisation checked(NewOrganisation said) {
        NewOrganisation organisation = OrganisationPolicy.cleaned(said);
        List<Refusal> refusals = new ArrayList<>(OrganisationPolicy.refusals(organisation));
        if (!knownAreas(organisation.areas())) {
            refusals.add(Refusal.at("areas", "organisations.refused.area"));
        }
        Refused.ifAny(refusals);
        return organisation;
    }

    /** @param organisation as {@link #checked} gives it */
    OrganisationId insert(String slug, NewOrganisation organisation, @Nullable String domain) {
        OrganisationId id = new OrganisationId(Ids.next());
        Instant now = clock.instant();
        String address = RESERVED.contains(slug) ? "organisation-" + tail(id) : slug;
        if (!rows.insert(id, address, organisation, domain, now)) {
            refuseTakenName(organisation.name());
            // Another name, but it makes the same address.
            rows.insert(id, slug + "-" + tail(id), organisation, domain, now);
        }
        events.publishEvent(new OrganisationRegistered(id.value()));
        return id;
    }

    /** @param organisation as {@link #checked} gives it */
    void update(OrganisationView before, int version, NewOrganisation organisation) {
        if (!rows.update(before.id(), version, organisation)) {
            refuseTakenName(organisation.name());
        }
        if (!OrganisationPolicy.keepsVerification(before, organisation)) {
            verifying.end(before.id(), VerificationOutcome.LAPSED, null, null, "");
        }
        events.publishEvent(new OrganisationEdited(before.id().value()));
    }

    /** @throws Refused naming the organisation that has this name, however it is written */
    void refuseTakenName(String name) {
        queries.byNameKey(OrganisationNames.key(name)).ifPresent(taken -> {
            throw new Refused(Refusal.at("name", "organisations.refused.name-taken", taken.name(), taken.slug()));
        });
    }

    private boolean knownAreas(List<String> keys) {
        if (keys.isEmpty()) {
            return true;
        }
        Set<String> known = areas.asOf(LondonTime.date(clock.instant())).stream()
                .map(Area::key)
                .collect(Collectors.toSet());
        return known.containsAll(keys);
    }

    private static String tail(OrganisationId id) {
        return id.value().toString().substring(30);
    }
}
