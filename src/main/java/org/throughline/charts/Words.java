package org.throughline.charts;

/** Finds a sentence in the reader's language by its key and fills it in. The translations of either face serve. */
@FunctionalInterface
public interface Words {

    String say(String key, Object... arguments);
}
