package ua.opencities.council.intake.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.code.CodeMissing;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.language.SearchKey;

/** A line about a council that the register has. */
final class KnownLine {
  private final Register register;
  private final Known council;
  private final Map<ImportField, String> cells;
  private final List<SaidByLine> attributes;
  private final Doubts doubts;

  KnownLine(
      Register register,
      Known council,
      Map<ImportField, String> cells,
      List<SaidByLine> attributes) {
    this.register = register;
    this.council = council;
    this.cells = new EnumMap<>(cells);
    this.attributes = attributes;
    this.doubts = new Doubts(register);
  }

  Judged judge(int line) {
    Details.completeName(cells);
    doubts.ofCells(cells, council.oblastCode(), Optional.of(council));
    boolean renamed = compareNames();
    String kind = cells.get(ImportField.KIND);
    if (kind != null && !kind.equals(council.state().get("kind"))) {
      if (council.katottg().isEmpty()) throw CodeMissing.katottg();
      doubts.grave("kind-differs");
    }
    var details = Details.over(council.state(), cells);
    boolean changed = !details.equals(council.state());
    var formerNames = new ArrayList<>(council.formerNames());
    if (renamed) formerNames.add(cells.get(ImportField.FORMER_NAME));
    formerNames.addAll(council.formerCentres());
    boolean seatRenamed = seatRenamed();
    if (seatRenamed) formerNames.add(cells.get(ImportField.FORMER_CENTRE));
    Map<String, String> facts =
        new LinkedHashMap<>(
            changed || renamed || seatRenamed
                ? Details.findable(details, council.oblast(), formerNames)
                : Map.of());
    if (renamed) facts.put(Details.FORMER_NAME, cells.get(ImportField.FORMER_NAME));
    if (seatRenamed) facts.put(Details.CENTRE_BEFORE, cells.get(ImportField.FORMER_CENTRE));
    newFigure(facts);
    return new Judged(
        Optional.of(line),
        verdict(facts, renamed || seatRenamed),
        Optional.of(council),
        council.katottg(),
        details.get("name"),
        facts,
        attributes,
        doubts.remarks);
  }

  private Verdict verdict(Map<String, String> facts, boolean renamed) {
    if (facts.isEmpty() && attributes.isEmpty()) return Verdict.SAME;
    if (doubts.grave()) return Verdict.SUSPICIOUS;
    return renamed ? Verdict.RENAMED : Verdict.CHANGED;
  }

  /** Whether the former name is one that the register does not yet lead from. */
  private boolean compareNames() {
    String name = cells.get(ImportField.NAME);
    String former = cells.get(ImportField.FORMER_NAME);
    boolean same = name == null || same(name, council.name());
    if (same) cells.remove(ImportField.NAME);
    if (former == null || same(former, name == null ? council.name() : name)) {
      if (!same) doubts.grave("name-differs", council.name(), name);
      cells.remove(ImportField.FORMER_NAME);
      return false;
    }
    if (!same && !same(former, council.name())) doubts.grave("name-differs", council.name(), name);
    return council.formerNames().stream().noneMatch(known -> same(known, former));
  }

  /**
   * Letter by letter: Підгородне became Підгороднє. A centre of no act known yet is news even where
   * its former name stands already.
   */
  private boolean seatRenamed() {
    String former = cells.get(ImportField.FORMER_CENTRE);
    String now = cells.getOrDefault(ImportField.CENTRE, council.state().get("centreName"));
    return former != null
        && !former.equalsIgnoreCase(now)
        && council.formerCentres().stream().noneMatch(former::equalsIgnoreCase);
  }

  private void newFigure(Map<String, String> facts) {
    String typed = cells.get(ImportField.INHABITANTS);
    if (typed == null) return;
    int inhabitants = Integer.parseInt(typed);
    if (council.atTheDay().filter(known -> known == inhabitants).isPresent()) return;
    doubts.ofFigures(inhabitants, council);
    facts.put(Details.INHABITANTS, typed);
  }

  private static boolean same(String one, String other) {
    return SearchKey.of(one).equals(SearchKey.of(other));
  }
}
