package org.throughline.changes.ui;

/** How far somebody is with naming what caused a change; the address says so. */
enum CauseStep {
    CHOOSING,
    NAMED,
    TAKEN_BACK,
    CANCELLED
}
