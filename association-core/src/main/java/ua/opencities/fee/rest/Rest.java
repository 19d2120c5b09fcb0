package ua.opencities.fee.rest;

import java.util.Optional;
import ua.opencities.council.territory.TerritoryNote;

/**
 * Why nothing is asked of a council for a while.
 *
 * @param territory empty where its membership is frozen instead
 */
public record Rest(Optional<TerritoryNote> territory) {}
