package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.people.EmailChanges;
import org.throughline.people.IssuedLink;

/** The mails about another address of an account: the one that proves it, and two that only tell. */
@Configuration(proxyBeanMethods = false)
class EmailChangeLinkSources {

    static final String NEW = "notifications.new-address";
    static final String TAKEN = "notifications.address-taken";
    static final String CHANGED = "notifications.address-changed";

    private record Source(String textKey, Function<UUID, Optional<IssuedLink>> links) implements LinkSource {

        @Override
        public Optional<IssuedLink> issue(UUID link) {
            return links.apply(link);
        }
    }

    @Bean
    LinkSource linkToNewAddress(EmailChanges changes) {
        return new Source(NEW, changes::issue);
    }

    @Bean
    LinkSource wordToWhoHasTheAddress(EmailChanges changes) {
        return new Source(TAKEN, changes::wished);
    }

    @Bean
    LinkSource wordToEarlierAddress(EmailChanges changes) {
        return new Source(CHANGED, changes::earlier);
    }
}
