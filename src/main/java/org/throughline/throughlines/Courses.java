package org.throughline.throughlines;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.answers.Answers;
import org.throughline.changes.BecauseOf;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.WordsSince;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;
import org.throughline.moderation.PublicDecisions;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.summaries.SignedStatements;
import org.throughline.throughlines.Course.Station;

/** How the lines of several contributions stand, in short. */
@Service
public class Courses {

    private final Dispositions dispositions;
    private final Discussions discussions;
    private final Consultations consultations;
    private final PublicDecisions decisions;
    private final SignedStatements statements;
    private final Answers answers;
    private final CarriedWords words;
    private final BecauseOf because;

    Courses(
            Dispositions dispositions,
            Discussions discussions,
            Consultations consultations,
            PublicDecisions decisions,
            SignedStatements statements,
            Answers answers,
            CarriedWords words,
            BecauseOf because) {
        this.dispositions = dispositions;
        this.discussions = discussions;
        this.consultations = consultations;
        this.decisions = decisions;
        this.statements = statements;
        this.answers = answers;
        this.words = words;
        this.because = because;
    }

    /** How the line of a contribution stands, and the consultation that it was said in. */
    public record Of(ConsultationView consultation, Course course) {}

    /** What is known of all of them. */
    private record Known(
            Set<ContributionId> moderated,
            Map<ContributionId, WordsSince> words,
            Set<ContributionId> named,
            Set<ContributionId> leftOut,
            Map<ConsultationId, Boolean> overdue) {

        Course of(Disposition one) {
            ContributionId id = one.contribution();
            Disposition.Reached where = one.reached();
            Set<Station> reached = EnumSet.of(Station.SAID);
            add(reached, Station.MODERATED, moderated.contains(id));
            add(reached, Station.THEMED, where.themed() != null || one.kind() == DispositionKind.MERGED);
            add(reached, Station.CARRIED, where.carried() != null);
            add(reached, Station.ANSWERED, where.answered() != null);
            add(reached, Station.CHANGED, isChanged(words.get(id)));
            return new Course(
                    one.kind(),
                    reached,
                    named.contains(id),
                    leftOut.contains(id) && where.carried() == null,
                    overdue.getOrDefault(one.consultation(), false));
        }

        private static boolean isChanged(@Nullable WordsSince since) {
            return since != null && since.fate().isChanged();
        }

        private static void add(Set<Station> reached, Station station, boolean there) {
            if (there) {
                reached.add(station);
            }
        }
    }

    /** What is not published is left out. As many statements for one as for many: a few for each plan and consultation. */
    @Open
    @Transactional(readOnly = true)
    public Map<ContributionId, Of> of(Collection<ContributionId> contributions) {
        List<Disposition> found = dispositions.of(contributions);
        Map<ConsultationId, ConsultationView> places = new HashMap<>();
        found.stream()
                .map(Disposition::consultation)
                .distinct()
                .forEach(id -> consultations.byId(id).ifPresent(consultation -> places.put(id, consultation)));
        Map<ConsultationId, Boolean> overdue = new HashMap<>();
        places.forEach((id, consultation) ->
                overdue.put(id, answers.clock(consultation).isOver()));
        Known known = new Known(
                decisions.about(contributions).keySet(),
                words.of(discussions.published(contributions).values()),
                because.among(contributions),
                statements.leftOut(contributions).keySet(),
                overdue);
        Map<ContributionId, Of> courses = new HashMap<>();
        for (Disposition one : found) {
            ConsultationView consultation = places.get(one.consultation());
            if (consultation != null) {
                courses.put(one.contribution(), new Of(consultation, known.of(one)));
            }
        }
        return courses;
    }
}
