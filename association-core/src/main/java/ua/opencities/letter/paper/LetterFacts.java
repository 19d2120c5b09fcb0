package ua.opencities.letter.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;
import ua.opencities.language.DateInWords;
import ua.opencities.letter.LetterView.Outgoing;
import ua.opencities.letter.TypedLetter;

/**
 * All that the paper of a letter is made of.
 *
 * @param outgoing empty for a draft, which leaves room to write by hand
 * @param made when its words were settled
 */
record LetterFacts(
    TypedLetter words, Optional<Outgoing> outgoing, LetterSender sender, Instant made) {

  Paper filled(Fillable wording) {
    String named =
        outgoing
            .map(out -> "Лист № " + out.number().replace('/', '-') + ", " + sender.name())
            .orElse("Проєкт листа, " + sender.name());
    Paper paper = wording.fill(Paper.named(named).by(sender.name()).madeAt(made), fields());
    return sender.demonstration()
        ? paper.note("Вигадані дані: документ створено для демонстрації.")
        : paper;
  }

  Facts fields() {
    return Facts.none()
        .and("sender.name", sender.name())
        .and("sender.capitals", sender.capitals())
        .and("sender.details", sender.details())
        .and("sender.council", sender.council())
        .and("territory.capitals", sender.territory().toUpperCase(Locale.ROOT))
        .and(
            "date",
            outgoing.map(out -> DateInWords.official(out.date())).orElse(DateInWords.BY_HAND))
        .and("number", outgoing.map(Outgoing::number).orElse("________"))
        .and("addressee", lines(words.addressee(), "line"))
        .and("subject", words.subject())
        .and("paragraphs", lines(words.body(), "text"))
        .and("signatory.post", words.signatoryPost())
        .and("signatory.name", words.signatoryName());
  }

  private static List<Facts> lines(String text, String path) {
    return TypedLetter.lines(text).stream().map(line -> Facts.none().and(path, line)).toList();
  }
}
