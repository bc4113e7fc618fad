package org.throughline.contributions;

/**
 * What a helper gets for what they wrote down.
 *
 * @param secret for the person who said it: whoever has it can follow the comment and take it back. It is told once and never again
 */
public record HelpReceipt(Receipt receipt, FollowSecret secret) {}
