package ua.opencities.report.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.RecordSuccession;
import ua.opencities.council.RenameCentre;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.RepresentativeNotAuthorised;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.language.Gender;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Members as of a day: what took effect later is not yet known, what ended later still stands. */
class MembersOnDayTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate ADMITTED = Candidate.DECIDED.plusDays(30);
  private static final LocalDate LEFT = ADMITTED.plusDays(60);
  private final MembersOnDay members = Association.get(MembersOnDay.class);
  private final CouncilId council = Association.newCouncil("Почаївська міська рада");

  @BeforeEach
  void admitted() {
    Candidate.admitted(council);
  }

  @Test
  void isNoMemberBeforeTheFirstDayAndOneFromIt() {
    assertThat(on(ADMITTED.minusDays(1))).isEmpty();
    assertThat(on(ADMITTED))
        .hasValueSatisfying(
            member -> {
              assertThat(member.standing()).isEqualTo("ACTIVE");
              assertThat(member.memberSince()).isEqualTo(ADMITTED);
              assertThat(member.act().document()).isEqualTo("PROTOCOL");
              assertThat(member.act().number()).contains("7");
              assertThat(member.act().adoptedOn()).isEqualTo(ADMITTED);
            });
  }

  @Test
  void staysAMemberOnTheDaysBeforeItLeft() {
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION, LEFT.minusDays(5));
    step(Standing.EXITED, DecidingBody.BOARD, ActDocument.PROTOCOL, LEFT);

    assertThat(on(LEFT.minusDays(6))).map(MemberOnDay::standing).contains("ACTIVE");
    assertThat(on(LEFT.minusDays(1))).map(MemberOnDay::standing).contains("EXIT_REQUESTED");
    assertThat(on(LEFT)).isEmpty();
  }

  @Test
  void namesTheHeadAndTheFigureOfThatDay() {
    head("Олена", "Перша", new Period(ADMITTED, Optional.of(ADMITTED.plusDays(9))));
    head("Ірина", "Друга", Period.since(ADMITTED.plusDays(10)));
    var population = Association.get(ConfirmPopulation.class);
    population.confirm(OFFICE, council, 7_900, ADMITTED.minusYears(1), "перевірка");
    population.confirm(OFFICE, council, 7_700, ADMITTED.plusDays(10), "перевірка");

    var early = on(ADMITTED.plusDays(9)).orElseThrow();
    assertThat(early.head()).contains("Міська голова Олена ПЕРША");
    assertThat(early.inhabitants()).contains(7_900);
    var late = on(ADMITTED.plusDays(10)).orElseThrow();
    assertThat(late.head()).contains("Міська голова Ірина ДРУГА");
    assertThat(late.inhabitants()).contains(7_700);
  }

  @Test
  void isRepresentedByWhomAnActAuthorisesAndElseByItsHead() {
    head("Олена", "Перша", Period.since(ADMITTED));
    LocalDate authorised = ADMITTED.plusDays(10);
    appoint(
        new Appointment(
            OfficialPosition.REPRESENTATIVE,
            "заступник голови",
            "Ігор",
            "Третяк",
            Gender.MASCULINE,
            new Period(authorised, Optional.of(authorised.plusDays(9))),
            Optional.of("рішення сесії № 5"),
            OfficialForms.NONE));

    assertThat(on(authorised.minusDays(1)).orElseThrow().representative())
        .contains(new MemberOnDay.Representative("Міська голова Олена ПЕРША", Optional.empty()));
    assertThat(on(authorised).orElseThrow().representative())
        .contains(
            new MemberOnDay.Representative(
                "заступник голови Ігор ТРЕТЯК", Optional.of("рішення сесії № 5")));
    assertThat(on(authorised).orElseThrow().head()).contains("Міська голова Олена ПЕРША");
    assertThat(on(authorised.plusDays(10)).orElseThrow().representative())
        .map(MemberOnDay.Representative::person)
        .contains("Міська голова Олена ПЕРША");
  }

  @Test
  void nobodyRepresentsACouncilWithoutAnActButItsHead() {
    assertThat(on(ADMITTED).orElseThrow().representative()).isEmpty();
    assertThatThrownBy(
            () ->
                new Appointment(
                    OfficialPosition.REPRESENTATIVE,
                    "заступник голови",
                    "Ігор",
                    "Третяк",
                    Gender.MASCULINE,
                    Period.since(ADMITTED)))
        .isInstanceOf(RepresentativeNotAuthorised.class);
  }

  @Test
  void goesByNoFigureThatWasWithdrawn() {
    var population = Association.get(ConfirmPopulation.class);
    population.confirm(OFFICE, council, 7_900, ADMITTED.minusYears(1), "перевірка");
    population.confirm(OFFICE, council, 8_100, ADMITTED, "перевірка");
    Association.withdrawFigure(council, 8_100);

    assertThat(on(ADMITTED).orElseThrow().inhabitants()).contains(7_900);
  }

  @Test
  void namesTheCouncilAsItWasNamedThatDay() {
    LocalDate first = ADMITTED.plusDays(10);
    LocalDate second = ADMITTED.plusDays(20);
    renamed("Новопочаївська міська рада", first);
    renamed("Верхньопочаївська міська рада", second);
    seatRenamed("Верхній Почаїв", second);

    assertThat(nameOn(first.minusDays(1))).isEqualTo("Почаївська міська рада");
    assertThat(nameOn(first)).isEqualTo("Новопочаївська міська рада");
    assertThat(nameOn(second.minusDays(1))).isEqualTo("Новопочаївська міська рада");
    assertThat(nameOn(second)).isEqualTo("Верхньопочаївська міська рада");
    var all = members.all(OFFICE, ADMITTED).stream().map(MemberOnDay::name).toList();
    var page =
        members.page(OFFICE, ADMITTED, new Page.Request(1, 200)).items().stream()
            .map(MemberOnDay::name)
            .toList();
    assertThat(all)
        .as("in its place by the name of that day")
        .startsWith(page.toArray(String[]::new));
  }

  private String nameOn(LocalDate day) {
    return on(day).orElseThrow().name();
  }

  private void renamed(String name, LocalDate day) {
    Association.get(RecordSuccession.class).renamed(OFFICE, council, name, day, "постанова № 1");
  }

  private void seatRenamed(String name, LocalDate day) {
    Association.get(RenameCentre.class).rename(OFFICE, council, name, day, "постанова № 1");
  }

  @Test
  void countsWhatItLists() {
    long listed =
        members.byStanding(OFFICE, ADMITTED).values().stream().mapToLong(Long::longValue).sum();
    assertThat(members.all(OFFICE, ADMITTED)).hasSize((int) listed);
    var first = members.page(OFFICE, ADMITTED, new Page.Request(1, 1));
    assertThat(first.items()).hasSize(1);
    assertThat(first.total()).isEqualTo(listed);
  }

  @Test
  void asksTheSameNumberOfStatementsForOneAndForMany() {
    assertThat(statements(1)).isEqualTo(statements(50));
  }

  private long statements(int size) {
    return StatementCount.of(() -> members.page(OFFICE, LEFT, new Page.Request(1, size)));
  }

  private Optional<MemberOnDay> on(LocalDate day) {
    return members.all(OFFICE, day).stream().filter(m -> m.id().equals(council)).findFirst();
  }

  private void step(Standing to, DecidingBody body, ActDocument document, LocalDate day) {
    Association.get(RecordMembershipStep.class)
        .record(OFFICE, council, to, Act.of(body, document, "9", day));
  }

  private void head(String given, String surname, Period term) {
    appoint(
        new Appointment(
            OfficialPosition.HEAD, "Міська голова", given, surname, Gender.FEMININE, term));
  }

  private void appoint(Appointment appointment) {
    Association.get(AppointOfficial.class)
        .appoint(Association.clerkOf(council), council, appointment);
  }
}
