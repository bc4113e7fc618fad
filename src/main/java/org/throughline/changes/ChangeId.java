package org.throughline.changes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Id;
import org.throughline.plans.VersionId;

/** One change from a version of a plan to the next. */
public record ChangeId(UUID value) implements Id {

    /** Made from what changed alone: comparing two versions again finds the same changes. */
    static ChangeId of(VersionId to, @Nullable Place from, @Nullable Place at) {
        String name = to.value() + "/" + from + "/" + at;
        return new ChangeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
