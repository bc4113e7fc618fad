package org.throughline.contributions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a helper says about writing down somebody else's words. Nothing in it tells who that person is.
 *
 * @param role what the helper is to them; a submission without it is refused
 * @param agreed how they agreed; a submission without it is refused
 * @param agreedWords in which way, where it was another one
 * @param agreedOn when; a submission without it is refused
 * @param notedName by which they know it again when they follow it, possibly empty; never published
 */
public record Help(
        @Nullable HelperRole role,
        @Nullable Agreement agreed,
        String agreedWords,
        @Nullable LocalDate agreedOn,
        String notedName) {}
