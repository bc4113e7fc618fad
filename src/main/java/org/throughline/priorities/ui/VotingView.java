package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Notice;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.organisations.OrganisationView;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.OptionProposals;
import org.throughline.priorities.PriorityLinks;

/** Where a person votes for themselves or for an organisation, changes the vote and finds its receipt again. */
@Route("consultations/:consultation/priorities/:ballot")
@AnonymousAllowed
final class VotingView extends BallotPage {

    private final transient Ballots ballots;
    private final transient VotingDesks desks;
    private final transient OptionProposals proposals;

    VotingView(Consultations consultations, Ballots ballots, VotingDesks desks, OptionProposals proposals) {
        super(consultations, ballots);
        this.ballots = ballots;
        this.desks = desks;
        this.proposals = proposals;
    }

    @Override
    String title(BallotView ballot) {
        return ballot.title();
    }

    @Override
    void show(ConsultationView consultation, BallotView ballot, Location location) {
        addHead(consultation, ballot.title(), ballot.question());
        add(when(consultation, ballot));
        List<OrganisationView> mine = desks.speaksFor();
        OrganisationView speaker = speaker(mine, location);
        boolean closed = consultation.phase() == Phase.CLOSED;
        if (CurrentPerson.id().isPresent() && !(closed && mine.isEmpty())) {
            add(new SpeakerChoice(PriorityLinks.ballot(consultation.slug(), ballot.key()), mine, speaker, closed));
        }
        if (consultation.phase() == Phase.COMING && CurrentPerson.is(Role.OWNER, consultation.body())) {
            add(removing(consultation, ballot));
        }
        add(new VotePanel(
                ballot, consultation.slug(), desks.of(ballot.id(), speaker), consultation.phase() == Phase.OPEN));
        if (ballot.proposals()) {
            add(new ProposalsPanel(ballot, consultation, proposals));
        }
    }

    /** Nobody can have voted yet, so a ballot with a mistake can still go. */
    private Component removing(ConsultationView consultation, BallotView ballot) {
        Paragraph status = new Paragraph();
        status.getElement().setAttribute("role", "status");
        NativeButton remove = new NativeButton(getTranslation("priorities.remove"), click -> {
            try {
                ballots.remove(ballot.id());
                UI.getCurrent().navigate("consultations/" + consultation.slug());
            } catch (Refused refused) {
                status.setText(ErrorSummary.sentence(this, refused.refusals().getFirst()));
            }
        });
        remove.addClassName("tl-button");
        return new Div(new Paragraph(getTranslation("priorities.remove.hint")), remove, status);
    }

    /** Nobody's address makes them speak for an organisation that is not theirs. */
    private static @Nullable OrganisationView speaker(List<OrganisationView> mine, Location location) {
        String slug = location.getQueryParameters()
                .getSingleParameter(SpeakerChoice.PARAMETER)
                .orElse("");
        return mine.stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    private Notice notice(String key, Instant when) {
        return new Notice(
                Notice.Tone.NOTICE, getTranslation(key + ".word"), getTranslation(key, LondonTime.full(when)));
    }

    private Component when(ConsultationView consultation, BallotView ballot) {
        return switch (consultation.phase()) {
            case DRAFT, COMING -> notice("priorities.coming", consultation.opens());
            case OPEN -> notice("priorities.open", consultation.closes());
            case CLOSED -> {
                Notice closed = notice("priorities.closed", consultation.closes());
                closed.add(
                        new Text(" "),
                        new Anchor(
                                PriorityLinks.results(consultation.slug(), ballot.key()),
                                getTranslation("priorities.closed.results")));
                yield closed;
            }
        };
    }
}
