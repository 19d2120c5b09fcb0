package ua.opencities.notification;

import jakarta.inject.Inject;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Puts the paper into a letter that goes with one. By itself, so that a paper that cannot be made
 * holds up no other letter.
 */
@UseCase
@StaffOnly
public class EnclosePaper {
  private final TakeLetter papers;

  @Inject
  EnclosePaper(TakeLetter papers) {
    this.papers = papers;
  }

  /** As a PDF; of an uploaded DOCX, where there is no LibreOffice, as that DOCX. */
  public Letter enclose(Actor operator, Letter letter) {
    return letter
        .encloses()
        .map(id -> letter.with(papers.enclosure(operator, new LetterId(id))))
        .orElse(letter);
  }
}
