package ua.opencities.portal.member.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.identity.SignIn;
import ua.opencities.identity.WhoIs;
import ua.opencities.identity.password.DemonstrationPassword;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterBox;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.SendLetter;
import ua.opencities.letter.TypedLetter;
import ua.opencities.letter.number.KeepNumberStyle;
import ua.opencities.letter.number.NumberStyle;
import ua.opencities.letter.paper.LetterOpening;
import ua.opencities.letter.register.LetterFilter;
import ua.opencities.letter.register.LetterOrder;
import ua.opencities.letter.register.LetterRegister;
import ua.opencities.shared.Page;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;
import ua.opencities.web.Asker;

/**
 * Councils' letters with outgoing numbers. Row security lets no one but the council write them, the
 * office's own platform neither: each is written by the council's clerk, who signs in as anybody
 * does who tries the demonstration.
 */
@Dependent
class ClerksLetters {
  private static final List<Written> ALL =
      List.of(
          new Written("zhovkva", LetterPurpose.SENDS_DECISION, true),
          new Written("zhovkva", LetterPurpose.ASKS_ADVICE, false),
          new Written("drohobych", LetterPurpose.SENDS_DECISION, true),
          new Written("kaniv", LetterPurpose.SENDS_DECISION, true));

  @Inject private SignIn signIn;
  @Inject private WhoIs whoIs;
  @Inject private LetterRegister register;
  @Inject private KeepNumberStyle style;
  @Inject private LetterOpening opening;
  @Inject private BeginLetter begin;
  @Inject private LetterDetails letters;
  @Inject private SendLetter send;

  private record Written(String clerk, LetterPurpose purpose, boolean sent) {}

  /**
   * A council that has a letter of its own is left as it is.
   *
   * @return how many were written
   */
  int write() {
    if (!Setting.demonstration())
      throw new IllegalStateException("invented letters only where OPENCITIES_DEMO=true");
    int written = 0;
    for (String name : ALL.stream().map(Written::clerk).distinct().toList()) {
      Optional<Actor> clerk = signedIn(name).filter(this::hasWrittenNothing);
      if (clerk.isEmpty()) continue;
      style.keep(clerk.get(), new NumberStyle("{n}/02-11"));
      for (Written one : ALL)
        if (one.clerk().equals(name)) {
          write(clerk.get(), one);
          written++;
        }
    }
    return written;
  }

  private Optional<Actor> signedIn(String name) {
    Actor door = Operator.atTheDoor("demonstration");
    return signIn
        .with(door, name + "@demo.opencities.example", DemonstrationPassword.WORD, "demonstration")
        .flatMap(user -> whoIs.atACouncil(door, user, Optional.empty()))
        .map(Asker::actorOf);
  }

  private boolean hasWrittenNothing(Actor clerk) {
    for (LetterBox box : List.of(LetterBox.SENT, LetterBox.DRAFTS)) {
      var filter = new LetterFilter(Optional.of(box), Optional.empty());
      if (register.page(clerk, filter, LetterOrder.LATEST, new Page.Request(1, 1)).total() > 0)
        return false;
    }
    return true;
  }

  private void write(Actor clerk, Written one) {
    TypedLetter words = opening.of(clerk, clerk.ownCouncil(), one.purpose(), Optional.empty());
    var order = new BeginLetter.Order(clerk.ownCouncil(), LetterParty.ASSOCIATION, one.purpose());
    LetterId id = begin.begin(clerk, order, words.text());
    if (one.sent()) send.send(clerk, id, letters.of(clerk, id).version());
  }
}
