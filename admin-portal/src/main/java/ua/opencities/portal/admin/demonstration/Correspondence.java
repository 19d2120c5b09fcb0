package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.SendLetter;
import ua.opencities.letter.TypedLetter;
import ua.opencities.letter.number.KeepNumberStyle;
import ua.opencities.letter.number.NumberStyle;
import ua.opencities.letter.paper.LetterOpening;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The office's letters: some went out, one is a draft. Each in its first words. */
@Dependent
class Correspondence {
  @Inject private KeepNumberStyle style;
  @Inject private LetterOpening opening;
  @Inject private BeginLetter begin;
  @Inject private LetterDetails letters;
  @Inject private SendLetter send;
  @Inject private Memory memory;

  void enter(Actor operator, Map<String, CouncilId> known) {
    style.keep(operator, new NumberStyle("{n}/01-15"));
    for (Row row : Facts.rows("letters.csv")) {
      LetterPurpose purpose = LetterPurpose.valueOf(row.text("purpose"));
      CouncilId council = known.get(row.text("katottg"));
      TypedLetter words = opening.of(operator, council, purpose, Optional.empty());
      LetterId id =
          begin.begin(
              operator, new BeginLetter.Order(council, LetterParty.COUNCIL, purpose), words.text());
      if (row.text("state").equals("sent"))
        send.send(operator, id, letters.of(operator, id).version());
      memory.ease();
    }
  }
}
