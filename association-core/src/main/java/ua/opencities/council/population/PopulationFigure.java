package ua.opencities.council.population;

import java.time.LocalDate;

/** How many people lived there on a day, and who says so. */
public record PopulationFigure(int inhabitants, LocalDate asOf, String source) {}
