package ua.opencities.document.paper;

import java.util.Optional;
import java.util.function.Supplier;
import ua.opencities.document.office.PdfNotAvailable;

/**
 * A paper, or why it cannot be had: for whoever goes on with others. A rule that is thrown out of a
 * use case would end the transaction for all of them.
 *
 * @param without empty where there is a file
 */
public record PaperAttempt(Optional<PaperFile> file, Optional<PdfNotAvailable> without) {
  public static PaperAttempt of(Supplier<PaperFile> make) {
    try {
      return new PaperAttempt(Optional.of(make.get()), Optional.empty());
    } catch (PdfNotAvailable none) {
      return new PaperAttempt(Optional.empty(), Optional.of(none));
    }
  }

  /**
   * @throws PdfNotAvailable where there is none
   */
  public PaperFile orThrow() {
    return file.orElseThrow(without::orElseThrow);
  }
}
