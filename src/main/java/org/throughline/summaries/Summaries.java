package org.throughline.summaries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.PersonView;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Summaries to read, as they were signed; words of those who are quoted come from where they stand now. */
@Service
public class Summaries {

    private final Consultations consultations;
    private final PlanParts parts;
    private final SignatureRows signatures;
    private final SummaryRows summaries;
    private final Discussions discussions;
    private final People people;
    private final CampaignsBehind campaigns;

    Summaries(
            Consultations consultations,
            PlanParts parts,
            SignatureRows signatures,
            SummaryRows summaries,
            Discussions discussions,
            People people,
            CampaignsBehind campaigns) {
        this.consultations = consultations;
        this.parts = parts;
        this.signatures = signatures;
        this.summaries = summaries;
        this.discussions = discussions;
        this.people = people;
        this.campaigns = campaigns;
    }

    /** The summary of the part of this key, signed or not yet; nothing for a part that is not there. */
    @Open
    @Transactional(readOnly = true)
    public Optional<SummaryView> of(ConsultationId id, String key) {
        return consultations
                .byId(id)
                .flatMap(consultation ->
                        parts.find(consultation, key).map(part -> view(consultation, part, signatures.of(id))));
    }

    /** The summaries of a consultation that were changed after readers had seen them, the earliest first; one statement. */
    @Open
    public List<SignedAgain> signedAgain(ConsultationView consultation) {
        Map<UUID, Part> places = parts(consultation);
        Map<UUID, Instant> before = new HashMap<>();
        List<SignedAgain> again = new ArrayList<>();
        for (Signature signature : signatures.history(consultation.id())) {
            Instant earlier = before.put(signature.place(), signature.signed());
            Part part = places.get(signature.place());
            if (earlier != null && part != null) {
                again.add(new SignedAgain(part.title(), part.key(), signature.signed(), earlier));
            }
        }
        return again;
    }

    /** The parts of a consultation's plan that have a summary, or can have one, by their places. */
    @Open
    public Map<UUID, Part> parts(ConsultationView consultation) {
        return parts.whole(consultation).all().collect(Collectors.toMap(Part::place, Function.identity()));
    }

    private SummaryView view(ConsultationView consultation, Part part, Map<UUID, Signature> signed) {
        Signature signature = signed.get(part.place());
        return new SummaryView(
                consultation,
                part,
                signature == null ? null : signed(consultation, signature),
                parts.whole(consultation)
                        .all()
                        .filter(each -> signed.containsKey(each.place()))
                        .toList());
    }

    private SummaryView.Signed signed(ConsultationView consultation, Signature signature) {
        SignedContent content = signatures.content(signature.id());
        Set<ContributionId> cited = new HashSet<>();
        content.statements().forEach(one -> one.sources().forEach(cited::add));
        content.leftOut().forEach(one -> cited.add(one.contribution()));
        Map<ContributionId, ContributionView> readable = discussions.published(cited);
        SummaryRows.Summary now = summaries.of(consultation.id()).get(signature.place());
        Map<PersonId, PersonView> names = people.byId(List.of(signature.signer(), signature.editor()));
        List<SummaryView.PublishedLeftOut> leftOut = new ArrayList<>();
        content.leftOut()
                .forEach(one -> Optional.ofNullable(readable.get(one.contribution()))
                        .ifPresent(found -> leftOut.add(new SummaryView.PublishedLeftOut(found, one.reason()))));
        return new SummaryView.Signed(
                signature.signed(),
                name(names, signature.signer()),
                name(names, signature.editor()),
                content.coverage(),
                now == null || now.version() != signature.version(),
                published(content.statements(), readable),
                leftOut);
    }

    private static String name(Map<PersonId, PersonView> names, PersonId person) {
        return Objects.requireNonNull(names.get(person)).displayName();
    }

    private List<SummaryView.PublishedStatement> published(
            List<SignedContent.Said> statements, Map<ContributionId, ContributionView> readable) {
        Map<StatementId, List<QuotationView>> quotations = new HashMap<>();
        statements.forEach(said -> quotations.put(said.id(), quotations(said, readable)));
        Map<StatementId, WithoutCampaigns> without = campaigns.of(
                statements.stream()
                        .map(said -> new CampaignsBehind.Resting(
                                said.id(),
                                quotations.getOrDefault(said.id(), List.of()).stream()
                                        .map(QuotationView::passage)
                                        .toList(),
                                said.sources().filter(readable::containsKey).toList()))
                        .toList(),
                sources -> Backing.ofViews(sources.stream()
                        .map(source -> Objects.requireNonNull(readable.get(source)))
                        .toList()));
        return statements.stream()
                .map(said -> published(
                        said,
                        quotations.getOrDefault(said.id(), List.of()),
                        without.getOrDefault(said.id(), WithoutCampaigns.NOTHING),
                        readable))
                .toList();
    }

    private static List<QuotationView> quotations(
            SignedContent.Said said, Map<ContributionId, ContributionView> readable) {
        List<QuotationView> quotations = new ArrayList<>();
        said.quotations()
                .forEach(passage -> passage.found(readable.get(passage.contribution()))
                        .ifPresent(found -> quotations.add(new QuotationView(
                                found,
                                readable.get(found.contribution()),
                                found.in(readable.get(found.contribution())).orElseThrow()))));
        return quotations;
    }

    private static SummaryView.PublishedStatement published(
            SignedContent.Said said,
            List<QuotationView> quotations,
            WithoutCampaigns without,
            Map<ContributionId, ContributionView> readable) {
        boolean whole = quotations.size() == said.quotations().size();
        return new SummaryView.PublishedStatement(
                said.id(),
                whole ? said.words() : null,
                said.backing(),
                without,
                quotations,
                said.also().stream().filter(readable::containsKey).toList(),
                (int) said.sources()
                        .filter(source -> !readable.containsKey(source))
                        .count());
    }
}
