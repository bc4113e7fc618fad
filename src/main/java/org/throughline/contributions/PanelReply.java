package org.throughline.contributions;

import java.time.Instant;

/**
 * What a group of readers inside the body answered on a contribution, published.
 *
 * @param panel what the group is called
 * @param path the local address of the whole that the answer belongs to
 */
public record PanelReply(String panel, String words, Instant published, String path) {}
