package org.throughline.briefs;

import java.time.Instant;

/** A brief in a list. */
public record BriefSummary(BriefId id, BriefState state, String title, String panel, Instant sent, int items) {}
