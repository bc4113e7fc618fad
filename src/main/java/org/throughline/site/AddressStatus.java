package org.throughline.site;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;

/**
 * Answers 404 for an address that leads nowhere. Vaadin finds that out only when its page has loaded and asks for the view; until then
 * a search engine, a link checker or a proxy has long taken the 200 for a page.
 */
@Component
final class AddressStatus implements VaadinServiceInitListener {

    private final Map<String, AddressPart> parts;
    private final AccessAnnotationChecker doors = new AccessAnnotationChecker();

    AddressStatus(List<AddressPart> parts) {
        this.parts = parts.stream().collect(Collectors.toUnmodifiableMap(AddressPart::name, part -> part));
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse page) {
        if (!leadsSomewhere(page.getVaadinRequest())) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean leadsSomewhere(VaadinRequest request) {
        return view(request)
                .filter(view -> isOpen(view.getNavigationTarget(), request))
                .filter(view -> isThere(view.getRouteParameters()))
                .isPresent();
    }

    private static Optional<NavigationState> view(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            return request.getService().getRouter().resolveNavigationTarget(new Location(path.replaceFirst("^/", "")));
        } catch (InvalidLocationException noAddress) {
            return Optional.empty();
        }
    }

    private boolean isOpen(Class<?> view, VaadinRequest request) {
        return doors.hasAccess(view, request.getUserPrincipal(), request::isUserInRole);
    }

    private boolean isThere(RouteParameters address) {
        Map<String, String> values = new HashMap<>();
        address.getParameterNames().forEach(name -> address.get(name).ifPresent(value -> values.put(name, value)));
        return values.keySet().stream().map(parts::get).allMatch(part -> part != null && part.leadsSomewhere(values));
    }
}
