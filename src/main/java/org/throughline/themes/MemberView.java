package org.throughline.themes;

import org.throughline.contributions.ContributionView;

/**
 * A contribution in a theme.
 *
 * @param byMachine whether the machine put it there and nobody has looked at it since
 * @param byLetter whether it came with a letter that is in the theme
 * @param quoted whether it is a quotation of the theme
 */
public record MemberView(ContributionView said, boolean byMachine, boolean byLetter, boolean quoted) {}
