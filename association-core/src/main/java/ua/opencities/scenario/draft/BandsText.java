package ua.opencities.scenario.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;
import ua.opencities.tariff.FeeBand;

/** Bands as canonical JSON in a row, and read back. */
public final class BandsText {
  private BandsText() {}

  public static String of(List<FeeBand> bands) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (FeeBand band : bands) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("from", band.from());
      band.to().ifPresent(to -> told.put("to", to));
      band.kind().ifPresent(kind -> told.put("kind", kind.name()));
      band.fixed().ifPresent(fixed -> told.put("fixed", fixed));
      band.rate().ifPresent(r -> told.put("rate", r.hryvniasPerInhabitant().toPlainString()));
      band.minimum().ifPresent(least -> told.put("minimum", least));
      band.ceiling().ifPresent(most -> told.put("ceiling", most));
      all.add(told);
    }
    return Frozen.json(Map.of("bands", all));
  }

  @SuppressWarnings("unchecked")
  public static List<FeeBand> read(String text) {
    var all = (List<Map<String, Object>>) Frozen.read(text).get("bands");
    return all.stream().map(BandsText::band).toList();
  }

  private static FeeBand band(Map<String, Object> told) {
    return new FeeBand(
        (Integer) told.get("from"),
        Optional.ofNullable((Integer) told.get("to")),
        word(told, "kind").map(CouncilKind::valueOf),
        word(told, "fixed").map(Money::of),
        word(told, "rate").map(Rate::of),
        word(told, "minimum").map(Money::of),
        word(told, "ceiling").map(Money::of));
  }

  private static Optional<String> word(Map<String, Object> told, String name) {
    return Optional.ofNullable((String) told.get(name));
  }
}
