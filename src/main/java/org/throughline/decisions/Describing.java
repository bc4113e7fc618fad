package org.throughline.decisions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.plans.ConsultationView;

/** Puts lines of some topics into words, as things stand now. One for each room that knows what they are about. */
interface Describing {

    Set<DecisionTopic> topics();

    /** As many statements for one line as for many. */
    Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries);
}
