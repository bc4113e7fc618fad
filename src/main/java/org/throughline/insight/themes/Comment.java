package org.throughline.insight.themes;

/**
 * A contribution as far as it is grouped.
 *
 * @param id what the caller knows it by, unique
 * @param text as it was published
 * @param stance what its author chose; empty where none was stated, which is a lane of its own
 */
public record Comment(String id, String text, String stance) {}
