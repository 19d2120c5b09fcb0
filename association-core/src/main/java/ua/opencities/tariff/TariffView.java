package ua.opencities.tariff;

import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Period;

/**
 * A tariff to read.
 *
 * @param edition counts the tariffs of the kind from 1
 */
public record TariffView(
    TariffId id,
    String name,
    TariffKind kind,
    int edition,
    Period valid,
    AdoptingAct act,
    List<FeeBand> bands,
    boolean demonstration) {
  public Optional<FeeBand> bandFor(CouncilKind council, int inhabitants) {
    return new FeeScale(bands).bandFor(council, inhabitants);
  }
}
