package org.throughline.plans;

import org.throughline.kernel.BodyId;

/** A plan through all its versions, under the title it was first given. */
public record PlanView(PlanId id, String slug, String title, BodyId body) {}
