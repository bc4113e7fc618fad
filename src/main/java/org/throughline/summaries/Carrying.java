package org.throughline.summaries;

/**
 * A statement of a signed summary that carries a contribution.
 *
 * @param title of the part whose summary it is
 * @param path of the statement
 * @param recordPath of the statement in the public record
 */
public record Carrying(StatementId statement, String title, String path, String recordPath) {}
