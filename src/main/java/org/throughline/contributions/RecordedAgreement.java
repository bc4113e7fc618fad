package org.throughline.contributions;

import java.time.LocalDate;

/**
 * How somebody agreed that a helper writes down what they say: for moderators.
 *
 * @param words in which way, where it was another one; else empty
 */
public record RecordedAgreement(HelperRole helper, Agreement agreed, String words, LocalDate on) {}
