package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.AcceptDispute;
import ua.opencities.council.population.dispute.DeclineDispute;
import ua.opencities.council.population.dispute.DisputePopulation;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** The answer to a disputed figure reaches the council's clerks at a real server, nobody else. */
class DisputeLetterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private final Actor office = Association.administrator();
  private final CouncilId council = SeasonMember.of("Оскаржлива");
  private final String clerk = SeasonMember.person(council, Role.CLERK);
  private final String reader = SeasonMember.person(council, Role.READER);

  @Test
  void tellsOfAnotherFigureThatWasConfirmed() throws Exception {
    var figure = new PopulationFigure(24_100, DAY, "Держстат, лист");
    Association.get(AcceptDispute.class).accept(office, disputed(), figure, "Дякуємо.");
    assertArrived("погодилася");
  }

  @Test
  void tellsOfAFigureThatStays() throws Exception {
    Association.get(DeclineDispute.class).decline(office, disputed(), "Держстат підтвердив.");
    assertArrived("лишила чинною");
  }

  private void assertArrived(String words) throws Exception {
    var came = ArrivedMail.at(clerk);
    assertThat(came).hasSize(1);
    assertThat(came.get(0).getSubject())
        .isEqualTo("Асоціація відповіла на оскарження кількості жителів");
    assertThat(came.get(0).getContent().toString())
        .contains(words, "/council", "\u2014")
        .doesNotContain("notification.");
    assertThat(ArrivedMail.at(reader)).isEmpty();
  }

  private UUID disputed() {
    Association.get(ConfirmPopulation.class).confirm(office, council, 26_500, DAY, "Держстат");
    UUID figure = Association.get(PopulationHistory.class).of(office, council).get(0).id();
    return Association.get(DisputePopulation.class)
        .dispute(
            Association.clerkOf(council), council, figure, Optional.empty(), "Рахували без сіл.");
  }
}
