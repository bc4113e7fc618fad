package org.throughline.themes;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Stance;
import org.throughline.plans.SectionId;

/**
 * Where a theme can be: one section and one stance, so that who agrees and who disagrees are never put into one.
 *
 * @param section of zeros for what is missing from the plan
 * @param stance absent for those who stated none
 */
record Lane(SectionId section, @Nullable Stance stance) {

    /** Stands for what is missing from the plan. */
    static final SectionId MISSING = new SectionId(new UUID(0, 0));

    /** The section that stands where pages have none: for what is missing from the plan. */
    static SectionId place(@Nullable SectionId section) {
        return section == null ? MISSING : section;
    }

    /** The stance as the machine knows it. */
    static String key(@Nullable Stance stance) {
        return stance == null ? "" : stance.name();
    }

    static Optional<Stance> stance(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(Stance.valueOf(key));
    }
}
