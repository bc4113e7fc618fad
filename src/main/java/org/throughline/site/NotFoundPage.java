package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For an address that leads nowhere: says so without repeating the address, and shows the way back. */
@ParentLayout(Shell.class)
@AnonymousAllowed
final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage() {
        addClassNames("tl-page", "tl-page-narrow");
        Anchor home = new Anchor("/", getTranslation("site.not-found.home"));
        home.addClassNames("tl-button", "tl-button-primary");
        add(
                new H1(getTranslation("site.not-found.heading")),
                new Paragraph(getTranslation("site.not-found.text")),
                home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.not-found.title");
    }
}
