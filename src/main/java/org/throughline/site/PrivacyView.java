package org.throughline.site;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is kept of a person, why, and the one cookie. */
@Route("privacy")
@AnonymousAllowed
final class PrivacyView extends PlainPage {

    PrivacyView() {
        super("site.privacy", 5);
    }
}
