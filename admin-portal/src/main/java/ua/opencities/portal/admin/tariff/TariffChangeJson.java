package ua.opencities.portal.admin.tariff;

import java.util.List;
import ua.opencities.tariff.change.ChangeGrounds;
import ua.opencities.tariff.change.TariffChange;

/**
 * What an act did to a tariff, {@code WITHDRAWN} or {@code ENDED}; {@code lastDay} is of an end,
 * {@code endedBefore} is absent where the end was open.
 */
public record TariffChangeJson(
    String kind,
    String lastDay,
    String endedBefore,
    TariffJson.Act act,
    String reason,
    String by,
    String at) {
  static TariffChangeJson of(TariffChange it) {
    return new TariffChangeJson(
        it.kind().name(),
        it.lastDay().map(Object::toString).orElse(null),
        it.endedBefore().map(Object::toString).orElse(null),
        TariffJson.Act.of(it.grounds().act()),
        it.grounds().reason(),
        it.by(),
        it.at().toString());
  }

  /** They are few: no pages. */
  public record All(List<TariffChangeJson> items, int total) {}

  /** Why a tariff is withdrawn, or ended on {@code lastDay}. */
  public record Wanted(String lastDay, TariffJson.Act act, String reason) {
    ChangeGrounds grounds() {
      var by = act == null ? new TariffJson.Act(null, null, null) : act;
      return new ChangeGrounds(by.read(), reason);
    }
  }
}
