package ua.opencities.council.choice;

import java.util.UUID;

/** A council as one choice of a list: its name alone does not tell it from its namesakes. */
public record CouncilChoice(UUID id, String name, String oblast) {}
