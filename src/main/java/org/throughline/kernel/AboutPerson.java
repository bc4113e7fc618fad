package org.throughline.kernel;

/** An event whose subject is a person. */
public interface AboutPerson extends DomainEvent {}
