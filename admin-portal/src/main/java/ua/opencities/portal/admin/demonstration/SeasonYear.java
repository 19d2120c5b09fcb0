package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.season.OpenSeason;
import ua.opencities.programme.season.SeasonPace;
import ua.opencities.programme.season.SeasonTerms;
import ua.opencities.programme.season.SetSessionDay;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The budget season of 2027 with councils in each of its stages. */
@Dependent
class SeasonYear {
  private static final int YEAR = 2027;
  private static final LocalDate SESSION = LocalDate.of(2026, 12, 22);

  @Inject private OpenSeason openSeason;
  @Inject private SetSessionDay setSessionDay;
  @Inject private ProgrammeRegister programmes;
  @Inject private AskAdvice askAdvice;
  @Inject private AnswerAdvice answerAdvice;
  @Inject private Clock clock;
  @Inject private Memory memory;

  /** A year that is over cannot be opened: whoever starts the demonstration later has none. */
  void enter(Actor operator, Map<String, CouncilId> known) {
    if (LocalDate.now(clock).getYear() > YEAR) return;
    openSeason.open(
        operator,
        new SeasonTerms(
            YEAR,
            SESSION,
            SeasonPace.USUAL,
            "Проєкти перевіримо за два дні: просіть поради просто зі сторінки програми."));
    for (Row row : Facts.rows("season.csv")) {
      CouncilId council = known.get(row.text("katottg"));
      Optional<LocalDate> day = row.optional("session_on").map(LocalDate::parse);
      if (day.isPresent()) setSessionDay.set(operator, council, YEAR, day);
      row.optional("advice")
          .map(AdviceStep::valueOf)
          .ifPresent(step -> advise(operator, draft(operator, council), step, row.text("words")));
      memory.ease();
    }
  }

  private void advise(Actor operator, ProgrammeId draft, AdviceStep step, String words) {
    askAdvice.ask(operator, draft, step == AdviceStep.ASKED ? words : "");
    if (step != AdviceStep.ASKED) answerAdvice.answer(operator, draft, step, words);
  }

  private ProgrammeId draft(Actor operator, CouncilId council) {
    return programmes
        .page(operator, ProgrammeFilter.of(council), new Page.Request(1, 20))
        .items()
        .stream()
        .filter(row -> row.fromYear() == YEAR)
        .findFirst()
        .orElseThrow()
        .id();
  }
}
