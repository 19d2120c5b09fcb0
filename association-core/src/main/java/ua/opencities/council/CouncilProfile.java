package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.SixCases;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Who a council is, for pages and papers. */
@UseCase
public class CouncilProfile {
  private final Councils councils;
  private final WaysToFind ways;
  private final Clock clock;

  @Inject
  CouncilProfile(Councils councils, WaysToFind ways, Clock clock) {
    this.councils = councils;
    this.ways = ways;
    this.clock = clock;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public CouncilCard of(Actor actor, CouncilId id) {
    Council council = councils.get(id);
    return card(
        council,
        CouncilNames.of(council, councils.corrections(id).values()),
        ways.oblastOf(actor, council),
        LocalDate.now(clock));
  }

  static CouncilCard card(Council council, SixCases name, OblastView oblast, LocalDate today) {
    CouncilDetails details = council.details();
    return new CouncilCard(
        council.id(),
        council.katottg().map(Katottg::value).orElse(""),
        details.kind(),
        name,
        oblast.code(),
        oblast.name(),
        details.raion().orElse(""),
        council.place(),
        details.edrpou().map(Edrpou::value),
        details.iban().map(Iban::value),
        council.territoryOn(today),
        council.demonstration());
  }
}
