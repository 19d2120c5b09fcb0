package ua.opencities.report.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.LetterText;
import ua.opencities.letter.SendLetter;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class HelpInYearTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();
  private final LocalDate today = LocalDate.now(Association.get(Clock.class));

  @Test
  void countsAnswersToDraftsAndLettersOfTheAssociation() {
    ProgrammeId draft = SampleProgramme.entered(zhovkva);
    Association.get(AskAdvice.class).ask(clerk, draft, "");
    Association.get(AnswerAdvice.class)
        .answer(office, draft, AdviceStep.RETURNED, "Додайте строк.");
    Association.get(AskAdvice.class).ask(clerk, draft, "");
    Association.get(AnswerAdvice.class).answer(office, draft, AdviceStep.ADVISED, "");
    sent(office, LetterParty.COUNCIL, LetterPurpose.REPLIES_WITH_ADVICE);
    sent(office, LetterParty.COUNCIL, LetterPurpose.REMINDS_OF_FEE);
    sent(clerk, LetterParty.ASSOCIATION, LetterPurpose.ASKS_ADVICE);
    begun(office, LetterParty.COUNCIL, LetterPurpose.ANYTHING);

    YearHelp help = in(today.getYear());

    assertThat(help.advice().times()).isEqualTo(2);
    assertThat(help.letters().times()).as("neither drafts nor demands").isEqualTo(1);
    assertThat(help.letters().last()).contains(today);
  }

  @Test
  void isNothingInAYearWithoutAny() {
    sent(office, LetterParty.COUNCIL, LetterPurpose.ANYTHING);
    assertThat(in(today.getYear() - 1).letters())
        .isEqualTo(new YearHelp.Count(0, java.util.Optional.empty()));
  }

  private YearHelp in(int year) {
    return Association.get(HelpInYear.class).of(clerk, zhovkva, year);
  }

  private void sent(Actor writer, LetterParty to, LetterPurpose purpose) {
    LetterId id = begun(writer, to, purpose);
    long seen = Association.get(LetterDetails.class).of(writer, id).version();
    Association.get(SendLetter.class).send(writer, id, seen);
  }

  private LetterId begun(Actor writer, LetterParty to, LetterPurpose purpose) {
    return Association.get(BeginLetter.class)
        .begin(
            writer,
            new BeginLetter.Order(zhovkva, to, purpose),
            new LetterText("Раді", "Про поради", "Текст.", "Голова", "Олег ВОЛЬСЬКИЙ"));
  }
}
