package org.throughline.briefs;

/**
 * A group that a text can be about: the protected characteristics of the Equality Act 2010 in the order of its section 4, then the groups of
 * inclusion health.
 */
public enum EqualityGroup {
    AGE,
    DISABILITY,
    GENDER_REASSIGNMENT,
    MARRIAGE_AND_CIVIL_PARTNERSHIP,
    PREGNANCY_AND_MATERNITY,
    RACE,
    RELIGION_OR_BELIEF,
    SEX,
    SEXUAL_ORIENTATION,
    HOMELESSNESS,
    DRUGS_AND_ALCOHOL,
    MIGRANTS,
    GYPSY_ROMA_AND_TRAVELLER,
    SEX_WORK,
    JUSTICE_SYSTEM,
    MODERN_SLAVERY,
    UNPAID_CARERS;

    public String textKey() {
        return "briefs.group." + name();
    }
}
