package ua.opencities.portal.admin.tariff;

import java.util.List;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.web.typed.Typed;

/**
 * A tariff. An {@code instalment} is due on a day of every year, {@code "03-31"}; without a percent
 * the parts are equal. Without instalments the fee is paid at once. {@code entryOnce}: who was a
 * member before joins without this entry fee.
 */
public record TariffJson(
    String id,
    String name,
    String kind,
    int edition,
    String validFrom,
    String validTo,
    Act act,
    List<Band> bands,
    String partYear,
    String rounding,
    List<Part> instalments,
    boolean entryOnce,
    boolean withdrawn,
    boolean demonstration) {
  /**
   * {@code body} is of the association's: {@code GENERAL_MEETING}, {@code BOARD}; a body that was
   * once typed in other words is told in them.
   */
  public record Act(String body, String number, String date) {
    static Act of(AdoptingAct it) {
      return new Act(
          it.decidingBody().map(Enum::name).orElse(it.body()), it.number(), it.date().toString());
    }

    AdoptingAct read() {
      return AdoptingAct.of(
          Typed.choice("actBody", body, DecidingBody.class), number, Typed.date("actDate", date));
    }
  }

  /** {@code rate} is hryvnias for an inhabitant, a decimal text. */
  public record Band(
      int from,
      Integer to,
      String councilKind,
      MoneyJson fixed,
      String rate,
      MoneyJson minimum,
      MoneyJson ceiling) {
    public static Band of(FeeBand it) {
      return new Band(
          it.from(),
          it.to().orElse(null),
          it.kind().map(Enum::name).orElse(null),
          money(it.fixed().orElse(null)),
          it.rate().map(r -> r.hryvniasPerInhabitant().toPlainString()).orElse(null),
          money(it.minimum().orElse(null)),
          money(it.ceiling().orElse(null)));
    }

    private static MoneyJson money(Money amount) {
      return amount == null ? null : MoneyJson.of(amount);
    }
  }

  public record Part(String due, Integer percent) {
    static Part of(Instalment it) {
      return new Part(it.due().toString().substring(2), it.percent().orElse(null));
    }
  }

  static TariffJson of(TariffView it) {
    return new TariffJson(
        it.id().toString(),
        it.name(),
        it.kind().name(),
        it.edition(),
        it.valid().from().toString(),
        it.valid().to().map(Object::toString).orElse(null),
        Act.of(it.act()),
        it.bands().stream().map(Band::of).toList(),
        it.terms().partYear().name(),
        it.terms().rounding().name(),
        it.terms().instalments().parts().stream().map(Part::of).toList(),
        it.terms().entryOnce(),
        it.withdrawn(),
        it.demonstration());
  }
}
