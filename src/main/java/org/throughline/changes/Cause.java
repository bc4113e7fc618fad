package org.throughline.changes;

import java.util.UUID;

/** What caused a change, by its identity. */
public record Cause(CauseKind kind, UUID id) {}
