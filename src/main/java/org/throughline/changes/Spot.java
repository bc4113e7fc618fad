package org.throughline.changes;

import org.throughline.plans.ParagraphView;
import org.throughline.plans.SectionRef;

/** A paragraph where it stands. */
public record Spot(SectionRef section, ParagraphView paragraph) {}
