package org.throughline.throughlines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.OrganisationsContributions;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What became of all that an organisation said, in one table. */
@Service
public class OrganisationLines {

    private final OrganisationsContributions contributions;
    private final Dispositions dispositions;
    private final Signs signs;
    private final Consultations consultations;

    OrganisationLines(
            OrganisationsContributions contributions,
            Dispositions dispositions,
            Signs signs,
            Consultations consultations) {
        this.signs = signs;
        this.contributions = contributions;
        this.dispositions = dispositions;
        this.consultations = consultations;
    }

    /** One thing that it said, where, what became of it, and what else is known of it. */
    public record Row(ConsultationView consultation, ContributionView said, Disposition disposition, List<Sign> signs) {

        public Row {
            signs = List.copyOf(signs);
        }

        /** How it begins, without a word cut in two. */
        public String beginning() {
            return FirstWords.of(said.text());
        }
    }

    /** One step, the newest first; at most eight statements besides those for consultations, which are kept. */
    @Open
    @Transactional(readOnly = true)
    public Slice<Row> of(OrganisationId organisation, @Nullable String after) {
        Slice<ContributionView> step = contributions.published(organisation, after);
        Map<ContributionId, Disposition> became =
                dispositions.of(step.items().stream().map(ContributionView::id).toList()).stream()
                        .collect(Collectors.toMap(Disposition::contribution, Function.identity()));
        Map<ContributionId, List<Sign>> known = signs.of(became.values());
        List<Row> rows = step.items().stream()
                .filter(said -> became.containsKey(said.id()))
                .flatMap(said -> consultations.byId(said.consultation()).stream()
                        .map(consultation -> new Row(
                                consultation,
                                said,
                                Objects.requireNonNull(became.get(said.id())),
                                known.getOrDefault(said.id(), List.of()))))
                .toList();
        return new Slice<>(rows, step.next());
    }
}
