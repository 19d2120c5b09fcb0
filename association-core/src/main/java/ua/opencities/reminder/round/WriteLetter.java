package ua.opencities.reminder.round;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.LetterText;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.SendLetter;
import ua.opencities.letter.TypedLetter;
import ua.opencities.letter.paper.LetterOpening;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.tenancy.Actor;

/** Writes a formal letter to the head and sends it out, with an outgoing number of the office's. */
@Dependent
class WriteLetter {
  private final LetterOpening opening;
  private final BeginLetter begin;
  private final LetterDetails letters;
  private final SendLetter send;

  @Inject
  WriteLetter(LetterOpening opening, BeginLetter begin, LetterDetails letters, SendLetter send) {
    this.opening = opening;
    this.begin = begin;
    this.letters = letters;
    this.send = send;
  }

  FormalLetter write(Actor operator, Prospect it, LocalDate today) {
    TypedLetter first =
        opening.of(operator, it.council(), LetterPurpose.REMINDS_OF_FEE, Optional.empty());
    LetterId id =
        begin.begin(
            operator,
            new BeginLetter.Order(it.council(), LetterParty.COUNCIL, LetterPurpose.REMINDS_OF_FEE),
            new LetterText(
                first.addressee(),
                say("subject", it.number()),
                body(it, today),
                first.signatoryPost(),
                first.signatoryName()));
    LetterView sent = send.send(operator, id, letters.of(operator, id).version());
    return new FormalLetter(id.value(), sent.outgoing().orElseThrow().number());
  }

  private static String body(Prospect it, LocalDate today) {
    String amount = UkrainianNumbers.hryvnias(it.outstanding());
    String due = DateInWords.official(it.dueOn());
    String first =
        it.dueOn().isBefore(today)
            ? say("late", it.number(), due, DateInWords.official(today), amount)
            : say("before", it.number(), due, amount);
    String agreed =
        it.agreedOn().map(day -> "\n" + say("agreed", DateInWords.official(day))).orElse("");
    return first + agreed + "\n" + say("end");
  }

  /** Letters are Ukrainian, whoever looks at them. */
  private static String say(String key, Object... arguments) {
    return Texts.of(Language.UK).text("reminder.letter." + key, arguments);
  }
}
