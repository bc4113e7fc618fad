package org.throughline.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts our own small modules and the language on Vaadin's start page. They are served as they stand, so that no bundle has to be
 * built; this goes first, because the content security policy then gives every script on the page its nonce.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrowserModules implements VaadinServiceInitListener {

    private static final List<String> MODULES = List.of("drafts.js", "reading.js");

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> {
            page.getDocument().getElementsByTag("html").attr("lang", "en-GB");
            Element head = page.getDocument().head();
            MODULES.forEach(module ->
                    head.appendElement("script").attr("type", "module").attr("src", module));
        });
    }
}
