package org.throughline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Work of the application within the view of somebody who is signed in: what a module test never sees. */
class SystemWorkTests {

    private final SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();
    private final VaadinSession session = mock(VaadinSession.class);

    @BeforeEach
    void somebodyIsSignedInInAView() {
        WrappedSession wrapped = mock(WrappedSession.class);
        when(session.getSession()).thenReturn(wrapped);
        when(wrapped.getAttribute("SPRING_SECURITY_CONTEXT"))
                .thenReturn(new SecurityContextImpl(new TestingAuthenticationToken("somebody", "")));
        SecurityContextHolder.setContextHolderStrategy(new VaadinAwareSecurityContextHolderStrategy());
        VaadinSession.setCurrent(session);
    }

    @AfterEach
    void asItWas() {
        VaadinSession.setCurrent(null);
        SecurityContextHolder.clearContext();
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    private static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "nobody" : authentication.getName();
    }

    @Test
    void the_application_works_as_itself_and_gives_the_view_back() {
        assertThat(name()).isEqualTo("somebody");

        assertThat(SystemWork.call(SystemWorkTests::name)).isEqualTo("system");

        assertThat(name()).isEqualTo("somebody");
        assertThat(VaadinSession.getCurrent()).isSameAs(session);
    }
}
