package ua.opencities.letter.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.TypedLetter;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Brings together what the paper of a letter is made of. */
@Dependent
class GatherLetter {
  private final CouncilProfile councils;
  private final Requisites requisites;

  @Inject
  GatherLetter(CouncilProfile councils, Requisites requisites) {
    this.councils = councils;
    this.requisites = requisites;
  }

  LetterFacts of(Actor actor, LetterView letter) {
    return new LetterFacts(
        TypedLetter.of(letter.text()),
        letter.outgoing(),
        sender(actor, letter.sender(), letter.council()),
        letter.outgoing().map(LetterView.Outgoing::at).orElse(letter.changedAt()));
  }

  LetterSender sender(Actor actor, LetterParty sender, CouncilId council) {
    return sender == LetterParty.COUNCIL
        ? LetterSender.of(councils.of(actor, council))
        : requisites.kept(actor).map(LetterSender::of).orElse(LetterSender.NOBODY);
  }
}
