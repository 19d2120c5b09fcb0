package ua.opencities.fee.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * The council's side as it fills it in.
 *
 * @param figures its own amounts where they differ, by the line's place from 1, without a sign
 * @param closing its own closing balance; negative is paid ahead
 */
public record CouncilSide(
    Verdict verdict, Optional<String> note, Map<Integer, Money> figures, Optional<Money> closing) {
  public static final int NOTE = 1000;

  public CouncilSide {
    note = Text.optional("note", note.orElse(null), NOTE);
    figures = Map.copyOf(figures);
  }

  /** For people and for canonical JSON: in the order of the lines. */
  Map<String, Money> byPlace() {
    var all = new TreeMap<String, Money>();
    figures.forEach((place, amount) -> all.put(String.valueOf(place), amount));
    return all;
  }
}
