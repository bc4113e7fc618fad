package org.throughline.briefs;

import java.util.Set;
import org.throughline.contributions.ContributionView;

/** A published contribution with the groups that it is about. */
public record TaggedItem(ContributionView contribution, Set<EqualityGroup> groups) {}
