package ua.opencities.document.paper;

/**
 * A stretch of text set one way.
 *
 * @param changed differs from the earlier version: marked in the preview, never in the files
 */
public record Run(String text, boolean bold, boolean changed) {
  /**
   * What XML cannot hold or what turns the writing direction is dropped; a line break is a blank.
   */
  public Run {
    text =
        text.replaceAll("[\\n\\r\\t\\u2028\\u2029]+", " ")
            .replaceAll(
                "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]",
                "");
  }
}
