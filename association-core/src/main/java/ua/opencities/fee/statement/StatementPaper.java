package ua.opencities.fee.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.AmountInWords;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;
import ua.opencities.shared.Today;

/** The statement as an official paper: Ukrainian only, signed for the association. */
final class StatementPaper {
  private static final Texts TEXTS = Texts.of(Language.UK);

  private StatementPaper() {}

  static Paper of(PeriodStatement statement, AssociationProfile ours, Instant madeAt) {
    boolean invented = ours.demonstration() || statement.council().demonstration();
    Paper paper =
        Paper.named(statement.fileName()).by(ours.name()).madeAt(madeAt).letterhead(ours.name());
    if (invented) paper = paper.centred(TEXTS.text("fee.paper.invented"));
    var council = statement.council();
    return paper
        .title(say("title"))
        .centred(
            say(
                "period",
                DateInWords.official(statement.from()),
                DateInWords.official(statement.to())))
        .paragraph(
            say(
                "whose",
                council.name(),
                council.edrpou().map(code -> say("edrpou", code)).orElse(""),
                ours.name(),
                ours.edrpou()))
        .table(columns(), rows(statement), total(statement))
        .paragraph(
            Words.of(say("at-the-end", DateInWords.official(statement.to())) + " ")
                .andBold(balance(statement.closing())))
        .paragraph(say("ageing", DateInWords.official(statement.to())))
        .table(List.of(Column.of("", 70), Column.sums("", 30)), ageing(statement))
        .signature(ours.signatoryPosition(), ours.signatory())
        .note(
            invented
                ? TEXTS.text("fee.paper.invented")
                : say("drawn", DateInWords.official(LocalDate.ofInstant(madeAt, Today.KYIV))));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of(say("day"), 12),
        Column.of(say("document"), 20),
        Column.of(say("about"), 26),
        Column.sums(say("raised"), 14),
        Column.sums(say("lowered"), 14),
        Column.sums(say("balance"), 14));
  }

  private static List<List<Words>> rows(PeriodStatement statement) {
    List<List<Words>> rows = new ArrayList<>();
    rows.add(edge(statement.from(), "opening", statement.opening()));
    for (StatementLine line : statement.lines())
      rows.add(
          List.of(
              Words.of(DateInWords.digits(line.day())),
              Words.of(say("numbered", TEXTS.label(line.word()), line.number())),
              Words.of(line.about()),
              some(line.raised()),
              some(line.lowered()),
              Words.of(UkrainianNumbers.amount(line.balance()))));
    rows.add(edge(statement.to(), "closing", statement.closing()));
    return rows;
  }

  private static List<Words> edge(LocalDate day, String word, Money balance) {
    return List.of(
        Words.of(DateInWords.digits(day)),
        Words.bold(TEXTS.text("statement." + word)),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        Words.bold(UkrainianNumbers.amount(balance)));
  }

  private static List<Words> total(PeriodStatement statement) {
    return List.of(
        Words.NONE,
        Words.bold(say("turnover")),
        Words.NONE,
        Words.bold(UkrainianNumbers.amount(statement.raised())),
        Words.bold(UkrainianNumbers.amount(statement.lowered())),
        Words.NONE);
  }

  private static List<List<Words>> ageing(PeriodStatement statement) {
    var ageing = statement.ageing();
    return List.of(
        aged("not-due", ageing.notDue()),
        aged("days-1-30", ageing.days1to30()),
        aged("days-31-90", ageing.days31to90()),
        aged("days-over-90", ageing.over90()),
        aged("credit", statement.credit()));
  }

  private static List<Words> aged(String word, Money sum) {
    return List.of(
        Words.of(TEXTS.text("statement." + word)), Words.of(UkrainianNumbers.amount(sum)));
  }

  private static Words some(Money sum) {
    return sum.isZero() ? Words.NONE : Words.of(UkrainianNumbers.amount(sum));
  }

  private static String balance(Money closing) {
    if (closing.isZero()) return say("nobody-owes");
    boolean ahead = !closing.isPositive();
    Money size = ahead ? closing.negated() : closing;
    return say(
        ahead ? "paid-ahead" : "council-owes",
        UkrainianNumbers.amount(size),
        AmountInWords.of(size));
  }

  private static String say(String key, Object... arguments) {
    return TEXTS.text("statement.paper." + key, arguments);
  }
}
