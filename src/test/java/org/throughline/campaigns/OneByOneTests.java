package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.copies.CopyGroups;
import org.throughline.copies.Letter;
import org.throughline.demo.SeededTexts;
import org.throughline.rings.ModuleTest;

/** UC-26: texts that arrive a few at a time are sorted as all of them together would be. */
@ModuleTest
class OneByOneTests {

    private static final int AT_A_TIME = 40;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GivenWords given;

    @Test
    void the_seeded_texts_come_to_the_same_campaigns_one_by_one_and_together_UC26_8() {
        ACampaign campaign = new ACampaign(context);
        campaign.sortAll();
        Map<ContributionId, String> sent = new HashMap<>();
        for (String text : SeededTexts.all()) {
            sent.put(campaign.sends(text), text);
            if (sent.size() % AT_A_TIME == 0) {
                campaign.sort();
            }
        }
        campaign.sort();

        Set<Set<ContributionId>> together = CopyGroups.of(
                        sent.entrySet().stream()
                                .map(entry -> letter(entry.getKey(), entry.getValue()))
                                .toList(),
                        given.of(campaign.consultation.id()),
                        Sorter.RULES)
                .stream()
                .map(group -> group.copies().stream()
                        .map(copy -> new ContributionId(UUID.fromString(copy.id())))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(together).hasSizeGreaterThanOrEqualTo(2);
        assertThat(campaign.groups()).isEqualTo(together);

        List<Campaign> before = campaign.campaigns();
        campaign.sortAll();
        assertThat(campaign.groups()).isEqualTo(together);
        assertThat(new HashSet<>(
                        campaign.campaigns().stream().map(Campaign::letter).toList()))
                .isEqualTo(new HashSet<>(before.stream().map(Campaign::letter).toList()));
    }

    private static Letter letter(ContributionId id, String text) {
        return new Letter(id.value().toString(), id.value().toString(), text);
    }
}
