package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Who a council is, for pages and papers. */
@UseCase
public class CouncilProfile {
  private final Councils councils;
  private final Clock clock;

  @Inject
  CouncilProfile(Councils councils, Clock clock) {
    this.councils = councils;
    this.clock = clock;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public CouncilCard of(Actor actor, CouncilId id) {
    Council council = councils.get(id);
    return card(
        council, CouncilNames.of(council, councils.corrections(id).values()), LocalDate.now(clock));
  }

  static CouncilCard card(Council council, ua.opencities.language.SixCases name, LocalDate today) {
    CouncilDetails details = council.details();
    return new CouncilCard(
        council.id(),
        council.katottg().value(),
        details.kind(),
        name,
        council.oblast().code(),
        council.oblast().name(),
        details.raion().orElse(""),
        council.place(),
        details.edrpou().map(Edrpou::value),
        details.iban().map(Iban::value),
        council.territoryOn(today),
        council.demonstration());
  }
}
