package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;

/** Where a plan names a group: words against words, no guess at what is meant. */
@Component
class Mentions {

    private static final int LONGEST = 400;

    private final Plans plans;

    Mentions(Plans plans) {
        this.plans = plans;
    }

    /** In the order of the document. */
    List<LensView.Mention> of(VersionId version, Community community) {
        List<LensView.Mention> mentions = new ArrayList<>();
        for (ContentsEntry entry : plans.contents(version)) {
            List<String> naming = plans.section(version, entry.section().key()).stream()
                    .flatMap(section -> section.paragraphs().stream())
                    .filter(ParagraphView::commentable)
                    .map(paragraph -> paragraph.html().text())
                    .filter(community::isNamedIn)
                    .toList();
            if (!naming.isEmpty()) {
                mentions.add(new LensView.Mention(entry.section(), naming.size(), shortened(naming.getFirst())));
            }
        }
        return mentions;
    }

    private static String shortened(String words) {
        int end = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return end < 0 ? words.substring(0, Math.min(words.length(), LONGEST)) : words.substring(0, end) + " …";
    }
}
