package org.throughline.plans;

import org.throughline.kernel.SafeHtml;

/**
 * One block of a section: a paragraph, a list, a table, a quotation or an inner heading.
 *
 * @param key stable within the section, used in addresses and by contributions
 * @param commentable false for an inner heading
 */
public record ParagraphView(String key, SafeHtml html, boolean commentable) {}
