package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.season.OpenSeason;
import ua.opencities.programme.season.SampleSeason;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.DeclineShortfall;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

class SeasonAndShortfallLettersTest {
  private static final String OFFICE = "office-of-letters@test.example";
  private static final int YEAR = 2027;

  @AfterEach
  void forget() {
    System.clearProperty(MailToOffice.ADDRESS);
  }

  @Test
  void theClerksOfMembersHearThatASeasonIsOpen() {
    String clerk = SeasonMember.person(SeasonMember.of("Сповіщена"), Role.CLERK);
    String deputy = SeasonMember.person(SeasonMember.of("Тиха"), Role.READER);
    int year = SampleSeason.TODAY.getYear();

    Association.get(OpenSeason.class).open(Association.administrator(), SampleSeason.terms(year));

    assertThat(letter(clerk))
        .startsWith("Відкрито бюджетний сезон на " + year + " рік")
        .contains("The association has opened the budget season", "/seasons/" + year)
        .doesNotContain("{", "notification.");
    assertThat(letters(deputy)).isZero();
  }

  @Test
  void theOfficeHearsOfMissingMoneyAndTheClerksOfTheAnswer() {
    System.setProperty(MailToOffice.ADDRESS, OFFICE);
    CouncilId council = SampleProgramme.council();
    String clerk = SeasonMember.person(council, Role.CLERK);
    state(council);
    assertThat(letter(OFFICE))
        .startsWith("Рада не може сплатити весь внесок за 2027 рік")
        .contains("/councils/" + council + "/years/2027")
        .doesNotContain("{", "notification.");

    Association.get(DeclineShortfall.class)
        .decline(Association.administrator(), council, YEAR, 1, "уточніть розрахунок");
    assertThat(letter(clerk)).contains("не погодила", "/year/2027").doesNotContain("{");

    state(council);
    Association.get(AgreeShortfall.class)
        .agree(
            Association.administrator(),
            council,
            YEAR,
            3,
            AgreedRest.laterThisYear(LocalDate.of(YEAR, 9, 1)));
    assertThat(letters(clerk)).isEqualTo(2);
  }

  private static void state(CouncilId council) {
    Association.get(StateShortfall.class)
        .state(
            Association.clerkOf(council), council, YEAR, Money.of("9000.00"), "зменшено дотацію");
  }

  private static String letter(String address) {
    return Association.sql(
            "select subject || body from outbox_mail where to_address = ? order by made_at desc"
                + " limit 1",
            address)
        .value()
        .toString();
  }

  private static long letters(String address) {
    return Association.sql("select count(*) from outbox_mail where to_address = ?", address)
        .count();
  }
}
