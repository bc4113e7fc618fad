package org.throughline.notifications;

import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;

/** What somebody of a body writes to the author of a contribution. */
record ContactLetter(ContributionId contribution, PersonId recipient, PersonId writer, String words) {}
