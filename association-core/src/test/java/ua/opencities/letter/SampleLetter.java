package ua.opencities.letter;

import ua.opencities.document.paper.PaperFile;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Letters as a clerk or the office writes them. */
final class SampleLetter {
  private SampleLetter() {}

  /** The office's is to the council; of a council's own writers their council counts. */
  static LetterId begun(Actor writer, CouncilId council, LetterParty to, String subject) {
    return Association.get(BeginLetter.class)
        .begin(writer, new BeginLetter.Order(council, to, LetterPurpose.ANYTHING), text(subject));
  }

  static LetterText text(String subject) {
    return new LetterText(
        "Асоціація відкритих міст",
        subject,
        "Перший абзац.\nДругий абзац.",
        "Міський голова",
        "Олег ВОЛЬСЬКИЙ");
  }

  static String number(Actor writer, CouncilId council) {
    LetterParty to = writer.isStaff() ? LetterParty.COUNCIL : LetterParty.OTHER;
    return send(writer, begun(writer, council, to, "Лист")).outgoing().orElseThrow().number();
  }

  static LetterView send(Actor actor, LetterId id) {
    return Association.get(SendLetter.class).send(actor, id, details(actor, id).version());
  }

  static LetterView details(Actor actor, LetterId id) {
    return Association.get(LetterDetails.class).of(actor, id);
  }

  static PaperFile take(Actor actor, LetterId id, String ending) {
    return Association.get(TakeLetter.class).take(actor, id, ending);
  }
}
