package org.throughline.responses;

/** A member as its network names it: a name and the address of somebody there. */
record NamedMember(String name, String nameKey, String email) {}
