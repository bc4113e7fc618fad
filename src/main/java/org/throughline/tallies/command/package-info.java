/** Counting an election that stands in a file, from the command line. */
@NamedInterface("command")
@NullMarked
package org.throughline.tallies.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
