package ua.opencities.council.population;

import java.time.LocalDate;

/** How many people lived there on a day, and who says so. */
public record PopulationFigure(int inhabitants, LocalDate asOf, String source) {
  private static final int MOST = 5_000_000;

  /**
   * @param field of the form in which it was typed
   * @throws PopulationNotPlausible for a number below zero or above five million
   */
  public static void mustBePlausible(String field, int inhabitants) {
    if (inhabitants < 0 || inhabitants > MOST)
      throw PopulationNotPlausible.number(field, inhabitants);
  }
}
