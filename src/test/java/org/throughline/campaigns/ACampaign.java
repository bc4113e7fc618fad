package org.throughline.campaigns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ModerationPolicy;

/** A consultation in which people send the same letter. */
final class ACampaign {

    static final String LETTER = """
            Please keep the harbour clinic open on Saturdays. Many of us work on the boats all week and cannot come on \
            any other day, and the next clinic is an hour away by two buses that do not meet.""";

    final AConsultation consultation;
    private final ApplicationContext context;

    ACampaign(ApplicationContext context) {
        this.context = context;
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    ContributionId sends(String words) {
        return consultation.published(words, "buses");
    }

    List<ContributionId> send(int people) {
        List<ContributionId> sent = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            sent.add(sends(LETTER));
        }
        return sent;
    }

    /** What has come in is sorted now and not in a moment. */
    void sort() {
        SystemWork.run(() -> context.getBean(CampaignSorting.class).sort(consultation.id()));
    }

    void sortAll() {
        context.getBean(SortingRows.class).wantWhole(consultation.id());
        sort();
    }

    Map<ContributionId, SortedText> texts() {
        return context.getBean(SortedTextRows.class).of(consultation.id());
    }

    List<Campaign> campaigns() {
        return context.getBean(CampaignRows.class).of(consultation.id());
    }

    Campaign only() {
        List<Campaign> all = campaigns();
        if (all.size() != 1) {
            throw new AssertionError("Campaigns: " + all);
        }
        return all.getFirst();
    }

    CampaignTotals totals() {
        return context.getBean(SortingRows.class).totals(consultation.id());
    }

    /** The copies of each campaign. */
    Set<Set<ContributionId>> groups() {
        Set<Set<ContributionId>> groups = new HashSet<>();
        for (Campaign campaign : campaigns()) {
            Set<ContributionId> copies = new HashSet<>();
            texts().values().stream()
                    .filter(text -> text.isCopyIn(campaign.id()))
                    .forEach(text -> copies.add(text.id()));
            groups.add(copies);
        }
        return groups;
    }
}
