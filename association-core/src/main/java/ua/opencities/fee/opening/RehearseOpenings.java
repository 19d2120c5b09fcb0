package ua.opencities.fee.opening;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.fee.opening.line.OpeningJudge;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Judges every line against the accounts as they are; nothing else is changed. */
@UseCase
@StaffOnly
public class RehearseOpenings {
  private final OpeningImports imports;
  private final OpeningRows rows;
  private final Books books;
  private final Clock clock;

  @Inject
  RehearseOpenings(OpeningImports imports, OpeningRows rows, Books books, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.books = books;
    this.clock = clock;
  }

  /**
   * A second rehearsal takes the place of the first.
   *
   * @throws ua.opencities.shared.RuleBroken with all that the terms lack
   * @throws OpeningHasGoneOn when it was applied
   */
  public void rehearse(Actor actor, OpeningImportId id, OpeningTerms terms) {
    OpeningImport taken = imports.getToChange(id);
    Sheet sheet = imports.sheet(id);
    terms.require(sheet.headings(), LocalDate.now(clock));
    taken.rehearsed(terms);
    rows.replace(id, new OpeningJudge(terms, books.known(), sheet.headings()).all(sheet.lines()));
  }
}
