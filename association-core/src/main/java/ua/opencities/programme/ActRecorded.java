package ua.opencities.programme;

import ua.opencities.programme.act.ActVerb;
import ua.opencities.tenancy.Actor;

/**
 * An act on an edition stands written down; told inside its transaction, for those who do something
 * in the same person's name. The trail of deeds hears of it by {@link ProgrammeChanged}.
 */
public record ActRecorded(Actor by, ProgrammeId programme, ActVerb verb) {}
