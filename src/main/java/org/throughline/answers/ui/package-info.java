/** The pages of answers, and what they add to the page and the card of a contribution. */
@NamedInterface("ui")
@NullMarked
package org.throughline.answers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
