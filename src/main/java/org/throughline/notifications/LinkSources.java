package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.people.EmailChanges;
import org.throughline.people.IssuedLink;
import org.throughline.people.SignInLinks;

/** The mails whose links are made when they are written: two that prove an address, and three about another address of an account. */
@Configuration(proxyBeanMethods = false)
class LinkSources {

    static final String SIGN_IN = "notifications.sign-in";

    /** The address is asked for with words that wait for it. */
    static final String CONFIRM = "notifications.confirm";

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
    LinkSource linkToSignIn(SignInLinks links) {
        return new Source(SIGN_IN, links::issue);
    }

    @Bean
    LinkSource linkThatSendsWords(SignInLinks links) {
        return new Source(CONFIRM, links::issue);
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
