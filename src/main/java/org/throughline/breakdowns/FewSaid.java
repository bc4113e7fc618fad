package org.throughline.breakdowns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.CommentStatistics;
import org.throughline.contributions.Difference;
import org.throughline.contributions.Said;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemeView;

/** What few say and matters much to those whom it touches (R02), by what people themselves say of it. */
@Service
public class FewSaid {

    /** Of a hundred who spoke, so many: a theme that no more raise is said by few. */
    private static final int FEW_OF_HUNDRED = 10;

    private static final int HUNDRED = 100;

    private final CommentStatistics statistics;
    private final Hearing hearing;
    private final BreakdownPolicy policy;
    private final Cache<ConsultationId, WeightsPicture> latest = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    FewSaid(CommentStatistics statistics, Hearing hearing, BreakdownPolicy policy) {
        this.statistics = statistics;
        this.hearing = hearing;
        this.policy = policy;
    }

    /** How many comments touch how many people how much; counted anew once a minute at most. */
    @Open
    public WeightsPicture weights(ConsultationId consultation) {
        return latest.get(consultation, id -> new WeightsPicture(statistics.byWeight(id)));
    }

    /**
     * Themes that at most one of ten raise, and of which at least half of those who say how big a difference it makes say that it would
     * change lives; most such answers first.
     *
     * @throws AccessDeniedException unless the person at the keyboard moderates the consultation
     */
    @Moderating
    @Transactional(readOnly = true)
    public List<WeightyTheme> themes(ConsultationId id) {
        policy.requireModerator(id);
        Heard heard = hearing.of(id);
        long all = heard.said().values().stream().map(Said::speaker).distinct().count();
        return heard.themes().stream()
                .map(theme -> weighed(theme, heard))
                .filter(theme -> theme.changing() > 0 && 2 * theme.changing() >= theme.answered())
                .filter(theme -> (long) HUNDRED * theme.speakers() <= FEW_OF_HUNDRED * all)
                .sorted(Comparator.comparingInt((WeightyTheme theme) -> -theme.changing())
                        .thenComparingInt(WeightyTheme::speakers))
                .toList();
    }

    private static WeightyTheme weighed(ThemeView theme, Heard heard) {
        List<Difference> answers = theme.contributions().stream()
                .map(id -> heard.trait(id).difference())
                .filter(Objects::nonNull)
                .toList();
        return new WeightyTheme(
                theme,
                (int) heard.speakers(theme.contributions()).stream().distinct().count(),
                answers.size(),
                (int) answers.stream()
                        .filter(answer -> answer == Difference.LIFE_CHANGING)
                        .count());
    }
}
