package org.throughline.security;

import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authorization.AuthorizationManagerFactory;

/** The one rule about roles, given to everything that asks for one. */
@Configuration(proxyBeanMethods = false)
class StaffDoors {

    /** Taken up by Spring Security for methods and for addresses. */
    @Bean
    static <T> AuthorizationManagerFactory<T> staffRules() {
        return new StaffRules<>();
    }

    /** Instead of Vaadin's own, which asks for the role alone. */
    @Bean
    @Primary
    static NavigationAccessControl doors(
            List<NavigationAccessChecker> checkers,
            NavigationAccessControlConfigurer configurer,
            AuthorizationManagerFactory<Object> rules) {
        return configurer.build((chosen, resolver) -> new Doors(chosen, resolver, rules), checkers);
    }
}
