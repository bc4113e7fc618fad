package org.throughline.site;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How the service meets people's access needs, and what to do where it does not. */
@Route("accessibility")
@AnonymousAllowed
final class AccessibilityView extends PlainPage {

    AccessibilityView() {
        super("site.accessibility", 5);
    }
}
