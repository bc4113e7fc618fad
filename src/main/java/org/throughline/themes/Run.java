package org.throughline.themes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest time that themes were looked for in a section.
 *
 * @param wanted until it is done
 * @param lanes how many stances there are, and how many of them are done
 * @param texts how many unsorted contributions it looked at
 * @param model and with which parameters: with these and the same texts it finds the same again
 * @param fingerprint of the texts, model and parameters
 * @param fresh proposals that were not there before
 * @param asBefore proposals that were there before
 * @param dropped proposals that were there before and are no more
 * @param leftOut proposals that a person refused before, and that are not proposed again
 */
public record Run(
        UUID id,
        boolean wanted,
        @Nullable Instant finished,
        int lanes,
        int lanesDone,
        int texts,
        String model,
        String parameters,
        String fingerprint,
        int fresh,
        int asBefore,
        int dropped,
        int leftOut) {}
