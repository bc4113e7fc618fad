package org.throughline.throughlines.ui;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.WordsSince;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.ui.Stations;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.throughlines.Disposition;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.LineLinks;

/** Tells authors how far what they said has come. */
@Component
final class StationsOfLines implements Stations {

    private final Dispositions dispositions;
    private final Discussions discussions;
    private final CarriedWords words;
    private final Consultations consultations;

    StationsOfLines(
            Dispositions dispositions, Discussions discussions, CarriedWords words, Consultations consultations) {
        this.dispositions = dispositions;
        this.discussions = discussions;
        this.words = words;
        this.consultations = consultations;
    }

    @Override
    public Map<ContributionId, Reached> of(Collection<ContributionId> contributions) {
        Map<ContributionId, WordsSince> since =
                words.of(discussions.published(contributions).values());
        Map<ContributionId, Reached> all = new HashMap<>();
        dispositions
                .of(contributions)
                .forEach(one -> consultations
                        .byId(one.consultation())
                        .map(ConsultationView::slug)
                        .ifPresent(slug -> all.put(
                                one.contribution(),
                                new Reached(
                                        reached(one, since.get(one.contribution())),
                                        LineLinks.line(slug, one.contribution())))));
        return all;
    }

    private static Set<Station> reached(Disposition one, @Nullable WordsSince words) {
        Set<Station> reached = EnumSet.noneOf(Station.class);
        if (one.reached().themed() != null) {
            reached.add(Station.THEMED);
        }
        if (one.kind() == DispositionKind.ANSWERED) {
            reached.add(Station.ANSWERED);
        }
        if (words != null && words.fate().isChanged()) {
            reached.add(Station.CHANGED);
        }
        return reached;
    }
}
