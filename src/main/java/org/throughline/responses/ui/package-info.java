/** The pages of responses: where they are written, where members are asked and answer, and where everybody reads them. */
@NamedInterface("ui")
@NullMarked
package org.throughline.responses.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
