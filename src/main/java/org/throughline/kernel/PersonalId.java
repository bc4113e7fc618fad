package org.throughline.kernel;

/** The identity of a person. The ledger keeps it in a form that can be made to lead nowhere. */
public interface PersonalId extends Id {}
