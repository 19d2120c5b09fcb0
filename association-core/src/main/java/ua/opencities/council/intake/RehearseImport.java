package ua.opencities.council.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.value.AttributeTable;
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
  private final KnownCouncils councils;
  private final AttributeTable attributes;
  private final LineJoinings joins;
  private final LineAlong along;
  private final Clock clock;

  @Inject
  RehearseImport(
      Imports imports,
      ImportRows rows,
      KnownCouncils councils,
      AttributeTable attributes,
      LineJoinings joins,
      LineAlong along,
      Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.councils = councils;
    this.attributes = attributes;
    this.joins = joins;
    this.along = along;
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
    Sheet sheet = imports.sheet(id);
    var said = attributes.all(actor);
    Mapping known = withOffered(mapping, said.columns());
    known.require(sheet.headings(), LocalDate.now(clock));
    taken.rehearsed(known);
    var judge =
        new Judge(
            known,
            councils.register(known, said.values()),
            said.columns(),
            sheet.headings(),
            LocalDate.now(clock),
            joins.boardMakesMembers(),
            along.judging(actor, known));
    rows.replace(id, judge.all(sheet.lines()));
  }

  /** A kept mapping may know an attribute that was put away since. */
  private static Mapping withOffered(Mapping mapping, List<AttributeView> offered) {
    var columns = new HashMap<>(mapping.attributes());
    columns.keySet().retainAll(offered.stream().map(AttributeView::id).toList());
    return mapping.withAttributes(columns);
  }
}
