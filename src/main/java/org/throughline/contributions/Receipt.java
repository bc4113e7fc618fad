package org.throughline.contributions;

/**
 * What an author gets for a submission.
 *
 * @param id public: the permalink is made of it
 * @param reference private: short, for the author alone, to quote in a letter or on the telephone
 */
public record Receipt(ContributionId id, String reference) {}
