package org.throughline.breakdowns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.throughline.campaigns.CampaignDays;
import org.throughline.contributions.CommentStatistics;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;

/** Counts what the pictures show: anew once a minute at most, since it looks at all that was said. */
@Service
public class PictureBook {

    private final CommentStatistics comments;
    private final CampaignDays campaigns;
    private final Hearing hearing;
    private final Plans plans;
    private final Clock clock;
    private final Cache<ConsultationId, Pictures> latest = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    PictureBook(CommentStatistics comments, CampaignDays campaigns, Hearing hearing, Plans plans, Clock clock) {
        this.comments = comments;
        this.campaigns = campaigns;
        this.hearing = hearing;
        this.plans = plans;
        this.clock = clock;
    }

    @Open
    public Pictures of(ConsultationView consultation) {
        return latest.get(consultation.id(), unused -> count(consultation));
    }

    Pictures count(ConsultationView consultation) {
        return new Pictures(
                sections(consultation), days(consultation), CoveragePicture.of(hearing.of(consultation.id())));
    }

    SectionsPicture sections(ConsultationView consultation) {
        return new SectionsPicture(plans.contents(consultation.version()), comments.bySection(consultation.id()));
    }

    DaysPicture days(ConsultationView consultation) {
        return new DaysPicture(
                DaysPicture.day(consultation.opens()),
                DaysPicture.day(consultation.closes()),
                DaysPicture.day(clock.instant()),
                comments.byDay(consultation.id()),
                campaigns.of(consultation.id()));
    }
}
