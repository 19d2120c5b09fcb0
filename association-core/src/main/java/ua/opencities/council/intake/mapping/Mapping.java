package ua.opencities.council.intake.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.attribute.value.TypedValue;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.Text;

/**
 * Which column says what, and what the file as a whole says.
 *
 * @param columns the heading in the file of each field that is taken
 * @param attributes the same of the association's own attributes, by their ids
 * @param whole the file lists all councils: those it does not name are told
 * @param figuresAsOf the day for which its inhabitants were counted
 * @param figuresSource who counted
 * @param renamedOn the day of the act by which former names gave way
 * @param act the body, the date and the number of that act, as one line
 */
public record Mapping(
    Map<ImportField, String> columns,
    Map<UUID, String> attributes,
    boolean whole,
    Optional<LocalDate> figuresAsOf,
    Optional<String> figuresSource,
    Optional<LocalDate> renamedOn,
    Optional<String> act) {
  public Mapping {
    var known = new EnumMap<ImportField, String>(ImportField.class);
    known.putAll(columns);
    columns = Map.copyOf(known);
    attributes = Map.copyOf(attributes);
    figuresSource = Text.optional("figuresSource", figuresSource.orElse(null), 300);
    act = Text.optional("act", act.orElse(null), 300);
  }

  /** Of the register's own columns alone. */
  public Mapping(
      Map<ImportField, String> columns,
      boolean whole,
      Optional<LocalDate> figuresAsOf,
      Optional<String> figuresSource,
      Optional<LocalDate> renamedOn,
      Optional<String> act) {
    this(columns, Map.of(), whole, figuresAsOf, figuresSource, renamedOn, act);
  }

  /** With these columns of attributes in the place of those it has. */
  public Mapping withAttributes(Map<UUID, String> columnsOfAttributes) {
    return new Mapping(
        columns, columnsOfAttributes, whole, figuresAsOf, figuresSource, renamedOn, act);
  }

  public boolean takes(ImportField field) {
    return columns.containsKey(field);
  }

  /** Names that gave way by an act, of councils or of their seats. */
  public boolean tellsOfRenamings() {
    return takes(ImportField.FORMER_NAME) || takes(ImportField.FORMER_CENTRE);
  }

  /** How many of its columns a file has. */
  public long fits(List<String> headings) {
    return Stream.concat(columns.values().stream(), attributes.values().stream())
        .filter(headings::contains)
        .count();
  }

  /** Without the columns that the file has not. */
  public Mapping within(List<String> headings) {
    var there = new EnumMap<ImportField, String>(ImportField.class);
    columns.forEach(
        (field, heading) -> {
          if (headings.contains(heading)) there.put(field, heading);
        });
    var attributesThere = new HashMap<>(attributes);
    attributesThere.values().retainAll(headings);
    return new Mapping(there, attributesThere, whole, figuresAsOf, figuresSource, renamedOn, act);
  }

  /**
   * @throws RuleBroken with all that is missing
   */
  public void require(List<String> headings, LocalDate today) {
    var wrong = new ArrayList<RuleBroken>();
    columns.forEach(
        (field, heading) -> {
          if (!headings.contains(heading)) wrong.add(MappingIncomplete.noColumn(field, heading));
        });
    attributes.forEach(
        (attribute, heading) -> {
          if (!headings.contains(heading))
            wrong.add(MappingIncomplete.noColumn(TypedValue.field(attribute), heading));
        });
    if (!takes(ImportField.KATOTTG) && !takes(ImportField.EDRPOU))
      wrong.add(MappingIncomplete.noCode());
    if (takes(ImportField.INHABITANTS)) {
      if (figuresAsOf.isEmpty()) wrong.add(MappingIncomplete.missing("figuresAsOf"));
      if (figuresSource.isEmpty()) wrong.add(MappingIncomplete.missing("figuresSource"));
    }
    if (tellsOfRenamings()) {
      if (renamedOn.isEmpty()) wrong.add(MappingIncomplete.missing("renamedOn"));
      if (act.isEmpty()) wrong.add(MappingIncomplete.missing("act"));
    }
    figuresAsOf
        .filter(d -> d.isAfter(today))
        .ifPresent(d -> wrong.add(MappingIncomplete.dayToCome("figuresAsOf", d)));
    renamedOn
        .filter(d -> d.isAfter(today))
        .ifPresent(d -> wrong.add(MappingIncomplete.dayToCome("renamedOn", d)));
    if (wrong.size() == 1) throw wrong.get(0);
    if (!wrong.isEmpty()) throw new SeveralRulesBroken(wrong);
  }
}
