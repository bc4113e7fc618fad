package org.throughline.kernel;

import java.util.UUID;

/** A typed identity: a record around one UUID (version 7, so that new rows land beside each other), stored as BINARY(16). */
public interface Id {

    UUID value();
}
