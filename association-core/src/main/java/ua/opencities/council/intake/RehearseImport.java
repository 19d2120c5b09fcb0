package ua.opencities.council.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.intake.line.Judge;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Judges every line against the register as it is; nothing else is changed. */
@UseCase
@StaffOnly
public class RehearseImport {
  private final Imports imports;
  private final ImportRows rows;
  private final KnownCouncils known;
  private final Clock clock;

  @Inject
  RehearseImport(Imports imports, ImportRows rows, KnownCouncils known, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.known = known;
    this.clock = clock;
  }

  /**
   * A second rehearsal takes the place of the first.
   *
   * @throws ua.opencities.shared.RuleBroken with all that the mapping lacks
   * @throws ImportHasGoneOn when it is being applied
   */
  public void rehearse(Actor actor, ImportId id, Mapping mapping) {
    CouncilImport taken = imports.getToChange(id);
    Sheet sheet = Sheet.read(imports.bytes(id));
    mapping.require(sheet.headings(), LocalDate.now(clock));
    taken.rehearsed(mapping);
    var judge = new Judge(mapping, known.register(mapping), sheet.headings());
    rows.replace(id, judge.all(sheet.lines()));
  }
}
