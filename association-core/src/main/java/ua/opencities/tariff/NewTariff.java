package ua.opencities.tariff;

import java.util.List;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;

/** A tariff to be adopted. An open end stays open until a later tariff of the kind begins. */
public record NewTariff(
    String name,
    TariffKind kind,
    Period valid,
    AdoptingAct act,
    List<FeeBand> bands,
    boolean demonstration) {
  public NewTariff {
    name = Text.required("name", name, 200);
    bands = new FeeScale(bands).bands();
  }
}
