package org.throughline.people;

import java.util.List;
import java.util.Map;

/**
 * A part of what is held about a person.
 *
 * @param name what it is, as it stands in the copy
 * @param entries each a few named values, in order
 */
public record HeldPart(String name, List<Map<String, String>> entries) {}
