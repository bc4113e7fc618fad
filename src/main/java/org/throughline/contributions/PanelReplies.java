package org.throughline.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells what groups of readers answered on contributions. The room that asks them stands above this one and answers through here. */
public interface PanelReplies {

    /** Published answers, the first published first; a contribution without any is left out. */
    Map<ContributionId, List<PanelReply>> of(Collection<ContributionId> contributions);
}
