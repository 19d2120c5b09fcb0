package ua.opencities.letter.paper;

import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.fee.account.Arrears;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActView;

/**
 * What a letter is about and its first paragraphs. Letters are Ukrainian, whoever reads the page.
 */
record OpeningWords(String subject, String body) {
  static final OpeningWords NONE = new OpeningWords("", "");

  static OpeningWords askingAdvice(CouncilCard council, Optional<ProgrammeView> programme) {
    return new OpeningWords(
        say("advice-subject"),
        say(
            "advice-body",
            council.name().nominative(),
            programme.map(ProgrammeView::title).orElse("…"),
            programme.map(it -> UkrainianNumbers.hryvnias(it.text().total())).orElse("…")));
  }

  static OpeningWords sendingDecision(CouncilCard council, Optional<ProgrammeView> programme) {
    Optional<ActView> act = programme.flatMap(ProgrammeView::approval);
    return new OpeningWords(
        say("decision-subject"),
        say(
            "decision-body",
            act.map(it -> DateInWords.official(it.date())).orElse("…"),
            act.map(ActView::number).orElse("…"),
            programme.map(ProgrammeView::title).orElse("…"),
            programme.map(it -> UkrainianNumbers.hryvnias(it.text().total())).orElse("…")));
  }

  static OpeningWords replying(Optional<ProgrammeView> programme, Optional<String> remarks) {
    String title = programme.map(ProgrammeView::title).orElse("…");
    return new OpeningWords(
        say("reply-subject"),
        remarks
            .map(words -> say("reply-with-remarks", title) + "\n" + words)
            .orElseGet(() -> say("reply-body", title)));
  }

  static OpeningWords reminding(Optional<Arrears> arrears, int year) {
    return new OpeningWords(
        say("reminder-subject"),
        arrears
            .map(
                late ->
                    say(
                        "reminder-late",
                        late.oldest(),
                        DateInWords.official(late.dueOn()),
                        UkrainianNumbers.hryvnias(late.overdue())))
            .orElseGet(() -> say("reminder-body", String.valueOf(year))));
  }

  private static String say(String key, Object... arguments) {
    return Texts.of(Language.UK).text("letter.opening." + key, arguments);
  }
}
