package org.throughline.security;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.BodyView;
import org.throughline.people.IssuedCode;
import org.throughline.people.Roles;

/**
 * The way in when nobody can open it from within: a body's first administrator, or its last one who has lost their passkey. Whoever runs
 * the server names them in the configuration, finds a code in the log, and takes the setting away again.
 */
@Component
@ConditionalOnProperty("throughline.setup.administrator")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Bodies bodies;
    private final Roles roles;
    private final Clock clock;
    private final String email;
    private final String slug;
    private final String name;

    FirstAdministrator(
            Bodies bodies,
            Roles roles,
            Clock clock,
            @Value("${throughline.setup.administrator}") String email,
            @Value("${throughline.setup.body}") String slug,
            @Value("${throughline.setup.body-name:}") String name) {
        this.bodies = bodies;
        this.roles = roles;
        this.clock = clock;
        this.email = email;
        this.slug = slug;
        this.name = name.isBlank() ? slug : name;
    }

    @EventListener(ApplicationReadyEvent.class)
    void appoint() {
        IssuedCode issued = SystemWork.call(() -> roles.appoint(body(), email));
        LOG.warn(
                "{} is an administrator of {}. They sign in with a link by email and add a passkey with the code {}, once and until {}. Now take"
                        + " throughline.setup.* out of the configuration: every start with it makes a new code and ends the passkeys from before.",
                issued.email(),
                slug,
                issued.code(),
                LondonTime.full(issued.expires()));
    }

    private BodyId body() {
        return bodies.bySlug(slug)
                .map(BodyView::id)
                .orElseGet(() -> bodies.add(slug, name, LondonTime.date(clock.instant())));
    }
}
