package org.throughline.themes;

import java.time.Instant;
import java.util.UUID;

/**
 * A time that the machine learnt from what people put into the themes of a section.
 *
 * @param learntFrom how many contributions
 * @param themes stands for the themes that there were
 * @param model of the vectors
 * @param fingerprint of all that it depends on: the same gives the same again
 */
public record Lesson(
        UUID id, int learntFrom, String themes, String model, String parameters, String fingerprint, Instant made) {}
