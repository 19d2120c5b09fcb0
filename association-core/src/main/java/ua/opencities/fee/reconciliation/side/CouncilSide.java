package ua.opencities.fee.reconciliation.side;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * The council's side as it fills it in.
 *
 * @param figures its own amounts where they differ, by the line's place from 1, without a sign
 * @param added what its books have and the act has not, in the order of the days
 * @param opening its own opening balance, {@code closing} its closing one; negative is paid ahead
 */
public record CouncilSide(
    Verdict verdict,
    Optional<String> note,
    Map<Integer, Money> figures,
    List<OwnLine> added,
    Optional<Money> opening,
    Optional<Money> closing) {
  public static final int OWN_LINES = 20;
  public static final int NOTE = 1000;

  public CouncilSide {
    note = Text.optional("note", note.orElse(null), NOTE);
    figures = Map.copyOf(figures);
    if (added.size() > OWN_LINES) throw OwnLineDoesNotFit.tooMany(OWN_LINES);
    added = added.stream().sorted(comparing(OwnLine::day)).toList();
  }

  /** Without lines of its own, from the same opening balance. */
  public CouncilSide(
      Verdict verdict,
      Optional<String> note,
      Map<Integer, Money> figures,
      Optional<Money> closing) {
    this(verdict, note, figures, List.of(), Optional.empty(), closing);
  }

  /** For people and for canonical JSON: in the order of the lines. */
  public Map<String, Money> byPlace() {
    var all = new TreeMap<String, Money>();
    figures.forEach((place, amount) -> all.put(String.valueOf(place), amount));
    return all;
  }

  /** For canonical JSON. */
  public Map<String, Object> ownLines() {
    return Map.of("lines", added.stream().map(OwnLine::written).toList());
  }

  @SuppressWarnings("unchecked")
  public static List<OwnLine> ownLines(Map<String, Object> written) {
    return ((List<Map<String, String>>) written.get("lines")).stream().map(OwnLine::from).toList();
  }
}
