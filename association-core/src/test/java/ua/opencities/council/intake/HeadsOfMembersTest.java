package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.MembersTrial.listOf;
import static ua.opencities.council.intake.MembersTrial.said;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.language.Gender;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;

/** The association's own list tells who heads a council, and since when. */
class HeadsOfMembersTest {
  private static final List<String> COLUMNS =
      List.of("Голова", "Голова, посада", "Голова, повноваження з");
  private static final LocalDate ELECTED = LocalDate.of(2020, 11, 15);
  private final Katottg known = council("Головна сільська рада", "Головне");

  @Test
  void theHeadComesWithATermAndGoesWithTheList() {
    ImportId id = list(known + ";;;;;Вольська Марія Петрівна;;15.11.2020");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(said(id)).contains("Новий голова: Марія Вольська, сільський голова, з 15 листопада");
    assertThat(heads()).isEmpty();

    ImportTrial.apply(id);

    assertThat(heads()).hasSize(1);
    OfficialView head = heads().get(0);
    assertThat(head.nameInSixCases().accusative()).isEqualTo("Марію Вольську");
    assertThat(head.gender()).isEqualTo(Gender.FEMININE);
    assertThat(head.term()).isEqualTo(Period.since(ELECTED));
    assertThat(verdict(list(known + ";;;;;Марія ВОЛЬСЬКА;;"), 2))
        .as("who is known needs no day")
        .isEqualTo(Verdict.SAME);

    ImportTrial.undo(id);

    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(heads()).isEmpty();
  }

  @Test
  void theTermOfTheOneBeforeEndsAndIsOpenAgainWhenTheListIsTakenBack() {
    appoint("Олег", "Давній", ELECTED);
    ImportId id = list(known + ";;;;;Іван Петрович Новий;Міський голова;01.03.2024");
    assertThat(said(id)).contains("Олег Давній", "29 лютого 2024");
    ImportTrial.apply(id);
    assertThat(heads())
        .extracting(OfficialView::surname, OfficialView::title, OfficialView::term)
        .containsExactlyInAnyOrder(
            tuple("Новий", "міський голова", Period.since(LocalDate.of(2024, 3, 1))),
            tuple(
                "Давній", "сільський голова", Period.between(ELECTED, LocalDate.of(2024, 2, 29))));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(heads()).extracting(OfficialView::term).containsExactly(Period.since(ELECTED));
  }

  @Test
  void aListThatIsOlderThanTheRegisterTakesNobodyOutOfOffice() {
    appoint("Олег", "Теперішній", LocalDate.of(2024, 3, 1));
    ImportId id = list(known + ";;;;;Колишній Іван Петрович;;15.11.2020");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.SAME);
    assertThat(codes(id, 2)).containsExactly("council.import-head-in-office");
  }

  @Test
  void aNameThatCannotBeReadOrDeclinedIsAnErrorOfItsLine() {
    ImportId id =
        list(
            known + ";;;;;Вольський;;15.11.2020",
            council("Ініціальна сільська рада", "Ініціали") + ";;;;;О. ВОЛЬСЬКИЙ;;15.11.2020",
            council("Посадова сільська рада", "Посадове")
                + ";;;;;Олег ВОЛЬСЬКИЙ;Пан отаман;15.11.2020");
    assertThat(codes(id, 2)).containsExactly("council.import-head-not-understood");
    assertThat(codes(id, 3)).containsExactly("council.import-head-not-declined");
    assertThat(codes(id, 4)).containsExactly("council.import-head-not-declined");
    assertThat(verdict(id, 4)).isEqualTo(Verdict.ERROR);
  }

  @Test
  void twoWordsAreANameAndASurnameInEitherOrder() {
    var other = council("Двослівна сільська рада", "Двослівне");
    ImportId id =
        list(known + ";;;;;Вольський Олег;;15.11.2020", other + ";;;;;Марія Коваль;;15.11.2020");
    assertThat(said(id)).contains("Олег Вольський");
    ImportTrial.apply(id);
    assertThat(heads()).extracting(OfficialView::surname).containsExactly("Вольський");
    assertThat(Association.get(OfficialHistory.class).of(OFFICE, idOf(other)))
        .extracting(OfficialView::givenName, OfficialView::surname, OfficialView::gender)
        .containsExactly(tuple("Марія", "Коваль", Gender.FEMININE));
  }

  @Test
  void whereNothingTellsTheSurnameItIsTheFirstWordAndThatIsSaid() {
    ImportId id = list(known + ";;;;;Кобзаренко Нікандр;;15.11.2020");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(codes(id, 2)).contains("council.import-head-surname-assumed");
    assertThat(said(id)).contains("Нікандр Кобзаренко");
    appoint("Нікандр", "Кобзаренко", ELECTED);
    assertThat(verdict(list(known + ";;;;;Нікандр Кобзаренко;;"), 2))
        .as("who is known is known in either order")
        .isEqualTo(Verdict.SAME);
  }

  @Test
  void withoutAFirstDayTheTermBeginsOnTheDayOfTheListAndGoesWithIt() {
    ImportId id = list(known + ";;;;;Олег ВОЛЬСЬКИЙ;;");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(codes(id, 2)).contains("council.import-head-since-assumed");
    ImportTrial.apply(id);
    LocalDate today = LocalDate.now(Association.get(Clock.class));
    assertThat(heads()).extracting(OfficialView::term).containsExactly(Period.since(today));
    ImportTrial.undo(id);
    assertThat(heads()).isEmpty();
  }

  @Test
  void whoWasHeadBeforeAnotherIsNoHeadThatIsKnown() {
    appoint("Олег", "Вольський", ELECTED);
    Association.get(EndOfficialTerm.class)
        .end(OFFICE, heads().get(0).id(), LocalDate.of(2024, 1, 31));
    appoint("Іван", "Новий", LocalDate.of(2024, 2, 1));
    ImportId id = list(known + ";;;;;Олег ВОЛЬСЬКИЙ;;");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(said(id)).contains("Іван Новий");
  }

  @Test
  void theTermOfTheOneBeforeEndsOnTheEveOfTheListAndIsOpenAgainWhenItIsTakenBack() {
    appoint("Олег", "Давній", ELECTED);
    ImportId id = list(known + ";;;;;Новий Іван;;");
    assertThat(said(id)).contains("Олег Давній", "день цього списку");
    ImportTrial.apply(id);
    LocalDate today = LocalDate.now(Association.get(Clock.class));
    assertThat(heads())
        .extracting(OfficialView::surname, OfficialView::term)
        .containsExactlyInAnyOrder(
            tuple("Новий", Period.since(today)),
            tuple("Давній", Period.between(ELECTED, today.minusDays(1))));
    ImportTrial.undo(id);
    assertThat(heads()).extracting(OfficialView::term).containsExactly(Period.since(ELECTED));
  }

  @Test
  void aHeadWhoLeftSinceStaysWithTheLine() {
    ImportId id = list(known + ";;;;;Олег ВОЛЬСЬКИЙ;;15.11.2020");
    ImportTrial.apply(id);
    Association.get(EndOfficialTerm.class)
        .end(OFFICE, heads().get(0).id(), LocalDate.of(2024, 1, 31));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(heads()).hasSize(1);
  }

  @Test
  void aNewCouncilGoesWithItsHead() {
    Katottg fresh = SampleCouncil.codeIn("46");
    ImportId id = list(fresh + ";Очільна сільська рада;;Очільне;село;Олег ВОЛЬСЬКИЙ;;15.11.2020");
    ImportTrial.apply(id);
    var council = idOf(fresh);
    assertThat(Association.get(OfficialHistory.class).of(OFFICE, council)).hasSize(1);
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(Association.sql("select 1 from council where id = ?", council.value()).rows())
        .isEmpty();
  }

  private static ImportId list(String... lines) {
    return listOf(COLUMNS, lines);
  }

  private void appoint(String given, String surname, LocalDate since) {
    Association.get(AppointOfficial.class)
        .appoint(
            OFFICE,
            idOf(known),
            new Appointment(
                OfficialPosition.HEAD,
                "сільський голова",
                given,
                surname,
                Gender.MASCULINE,
                Period.since(since)));
  }

  private List<OfficialView> heads() {
    return Association.get(OfficialHistory.class).of(OFFICE, idOf(known));
  }
}
