package org.throughline.contributions;

/**
 * Why a contribution is not shown.
 *
 * @param reasonKey the key of the sentence for the reason
 * @param words what the moderator says to the author, possibly empty
 */
public record Withholding(String reasonKey, String words) {}
