package org.throughline.moderation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.forms.Lookout;
import org.throughline.kernel.Ids;
import org.throughline.moderation.BulkDecisions;
import org.throughline.moderation.Facet;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.Queues;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;

/** The queue of one consultation: filters in the address, the open case, and those next in line. */
@Route("moderation/:queue")
@RolesAllowed("MODERATOR")
final class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ORGANISATION = Facet.ORGANISATION.key() + ":";

    /** What was decided is counted a moment later. */
    private static final Duration UNTIL_FILED = Duration.ofSeconds(2);

    private final transient Queues queues;
    private final transient Moderation moderation;
    private final transient BulkDecisions bulks;
    private final transient Consultations consultations;
    private final transient Plans plans;
    private final transient Organisations organisations;
    private final transient List<BesideContribution> beside;
    private final transient List<BesideModeration> more;
    private final transient Clock clock;
    private String title = "";

    QueueView(
            Queues queues,
            Moderation moderation,
            BulkDecisions bulks,
            Consultations consultations,
            Plans plans,
            Organisations organisations,
            ObjectProvider<BesideContribution> beside,
            ObjectProvider<BesideModeration> more,
            Clock clock) {
        this.queues = queues;
        this.moderation = moderation;
        this.bulks = bulks;
        this.consultations = consultations;
        this.plans = plans;
        this.organisations = organisations;
        this.beside = beside.orderedStream().toList();
        this.more = more.orderedStream().toList();
        this.clock = clock;
        addClassNames("tl-page", "tl-queue-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = event.getRouteParameters()
                .get("queue")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
        QueueAddress address = QueueAddress.of(event.getLocation().getQueryParameters());
        Map<String, Integer> counts = counts(consultation);
        title = getTranslation("moderation.queue.title", consultation.title());
        Anchor back = new Anchor(ModerationLinks.all(), getTranslation("moderation.heading"));
        back.addClassName("tl-back");
        WaitingNotice waiting = new WaitingNotice(queues.waiting(consultation.id()), clock.instant());
        Lookout lookout = new Lookout(waiting, UNTIL_FILED, () -> {
            waiting.show(queues.waiting(consultation.id()), clock.instant());
            return false;
        });
        lookout.waitOn(false);
        removeAll();
        add(back, new H1(title), waiting, links(consultation));
        more.forEach(each -> add(each.beside(List.of(consultation)).values()));
        add(filters(consultation, address, counts));
        add(new QueueDesk(
                consultation,
                address,
                counts,
                new QueueDesk.Services(queues, moderation, bulks, beside, clock),
                () -> lookout.waitOn(true)));
    }

    private Paragraph links(ConsultationView consultation) {
        Paragraph links = new Paragraph(
                new Anchor(ModerationLinks.secondLooks(consultation.slug()), getTranslation("moderation.looks")),
                new Text(" · "),
                new Anchor(ModerationLinks.watch(consultation.slug()), getTranslation("moderation.watch")),
                new Text(" · "),
                new Anchor(ModerationLinks.figures(consultation.slug()), getTranslation("moderation.figures")));
        links.addClassName("tl-meta");
        return links;
    }

    /** Another body's queue is as if it were not there. */
    private Map<String, Integer> counts(ConsultationView consultation) {
        try {
            return queues.counts(consultation.id());
        } catch (AccessDeniedException notMine) {
            throw new NotFoundException();
        }
    }

    private NativeDetails filters(ConsultationView consultation, QueueAddress address, Map<String, Integer> counts) {
        FilterForm form = new FilterForm(
                address,
                counts,
                plans.contents(consultation.version()).stream()
                        .map(ContentsEntry::section)
                        .toList(),
                speaking(counts),
                (name, value) -> go(consultation, address.with(name, value)),
                () -> go(consultation, new QueueAddress(Map.of(), null)));
        NativeDetails filters = new NativeDetails(
                address.filters().isEmpty()
                        ? getTranslation("moderation.filter")
                        : getTranslation(
                                "moderation.filter.on", address.filters().size()),
                form);
        filters.setOpen(!address.filters().isEmpty());
        return filters;
    }

    private void go(ConsultationView consultation, QueueAddress address) {
        getUI().ifPresent(ui ->
                ui.navigate(QueueView.class, new RouteParameters("queue", consultation.slug()), address.query()));
    }

    private List<OrganisationView> speaking(Map<String, Integer> counts) {
        List<OrganisationId> ids = counts.keySet().stream()
                .filter(facet -> facet.startsWith(ORGANISATION))
                .map(facet -> Ids.parse(facet.substring(ORGANISATION.length())))
                .flatMap(Optional::stream)
                .map(OrganisationId::new)
                .toList();
        return ids.isEmpty() ? List.of() : List.copyOf(organisations.byId(ids).values());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
