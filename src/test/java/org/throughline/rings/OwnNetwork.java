package org.throughline.rings;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets each test ask from a network of its own, so that tests do not use up each other's turns under the limits by network. */
class OwnNetwork implements BeforeEachCallback {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void beforeEach(ExtensionContext test) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest() instanceof MockHttpServletRequest request) {
            request.setRemoteAddr("2001:db8:%x:%x00::1".formatted(NUMBER.incrementAndGet() >>> 8, NUMBER.get() & 0xff));
        }
    }
}
