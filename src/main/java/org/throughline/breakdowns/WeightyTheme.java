package org.throughline.breakdowns;

import org.throughline.themes.ThemeView;

/**
 * A theme with what people say of the difference it makes.
 *
 * @param speakers how many raise it, people, organisations and groups
 * @param answered how many contributions say how big a difference it makes
 * @param changing how many of these say that it would change lives
 */
public record WeightyTheme(ThemeView theme, int speakers, int answered, int changing) {}
