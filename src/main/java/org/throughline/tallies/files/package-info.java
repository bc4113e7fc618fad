/** Elections as files in the Pabulib format: reading what others publish, writing what anybody may recount. */
@NamedInterface("files")
@NullMarked
package org.throughline.tallies.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
