package org.throughline.changes;

import org.throughline.plans.SectionId;

/** Where a paragraph stands in one version. */
record Place(SectionId section, String key) {}
