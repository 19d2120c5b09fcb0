package ua.opencities.council.payer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** For whom money came: a payer's code or account leads to one council, to several, or to none. */
@UseCase
@StaffOnly
public class WhoPays {
  private final Payers payers;

  @Inject
  WhoPays(Payers payers) {
    this.payers = payers;
  }

  public List<CouncilId> with(Actor actor, Optional<Edrpou> edrpou, Optional<Iban> iban) {
    return payers.councilsOf(edrpou, iban);
  }
}
