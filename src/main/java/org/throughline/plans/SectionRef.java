package org.throughline.plans;

/** A section by name: its identity, its key in addresses, its heading as printed. */
public record SectionRef(SectionId id, String key, String title) {}
