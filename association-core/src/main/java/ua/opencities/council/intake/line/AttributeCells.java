package ua.opencities.council.intake.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.value.Said;
import ua.opencities.council.attribute.value.TypedValue;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.sheet.Remark;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.RuleBroken;

/** The columns of a list that say the association's own attributes. */
final class AttributeCells {
  private final Map<AttributeView, Integer> places = new LinkedHashMap<>();

  AttributeCells(Mapping mapping, List<AttributeView> offered, Map<String, Integer> headings) {
    for (AttributeView each : offered)
      if (mapping.attributes().containsKey(each.id()))
        places.put(each, headings.get(mapping.attributes().get(each.id())));
  }

  /** What would be other than it stands; an empty cell takes nothing away. */
  List<SaidByLine> read(Sheet.Line line, Optional<Known> council, List<Remark> wrong) {
    var said = new ArrayList<SaidByLine>();
    places.forEach(
        (attribute, place) -> {
          String cell = line.cell(place);
          if (cell.isBlank()) return;
          Optional<Said> before =
              council.flatMap(known -> Optional.ofNullable(known.attributes().get(attribute.id())));
          try {
            TypedValue.of(attribute, cell, before)
                .filter(after -> before.stream().noneMatch(after::equals))
                .ifPresent(after -> said.add(new SaidByLine(attribute.id(), before, after)));
          } catch (RuleBroken broken) {
            wrong.add(remark(attribute, cell, broken));
          }
        });
    return said;
  }

  /** A line has many cells: the sentence names the attribute. */
  private static Remark remark(AttributeView attribute, String cell, RuleBroken broken) {
    String shown = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    String code =
        switch (broken.code()) {
          case "attribute.not-whole",
              "attribute.not-decimal",
              "attribute.not-day",
              "attribute.not-yes-or-no",
              "attribute.not-in-list" ->
              broken.code().replace("attribute.", "");
          default -> "not-accepted";
        };
    return Remark.of("council.import-attribute-" + code, attribute.terms().name(), shown);
  }
}
