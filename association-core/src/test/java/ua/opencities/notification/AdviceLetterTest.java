package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.programme.season.SampleSeason;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

class AdviceLetterTest {
  private final int year = SampleSeason.open(1);
  private final CouncilId council = SeasonMember.of("Допитлива");

  @Test
  void theCouncilsClerksHearOfTheAnswerAndNobodyElse() {
    String clerk = SeasonMember.person(council, Role.CLERK);
    String deputy = SeasonMember.person(council, Role.READER);
    String neighbour = SeasonMember.person(SeasonMember.of("Сусідня"), Role.CLERK);
    var asking = Association.clerkOf(council);
    var draft = Association.get(DraftProgramme.class).fromTemplate(asking, council, year, year);
    Association.get(AskAdvice.class).ask(asking, draft, "");
    assertThat(letters(clerk)).isZero();

    Association.get(AnswerAdvice.class)
        .answer(Association.administrator(), draft, AdviceStep.RETURNED, "Немає розрахунку");
    assertThat(letters(clerk)).isEqualTo(1);
    assertThat(letters(deputy) + letters(neighbour)).isZero();
    assertThat(
            Association.sql("select subject || body from outbox_mail where to_address = ?", clerk)
                .value())
        .asString()
        .startsWith("Асоціація прочитала проєкт: ")
        .contains("повертає його із зауваженнями", "returns it with remarks")
        .contains("/programmes/" + draft)
        .doesNotContain("{", "notification.");
  }

  private static long letters(String address) {
    return Association.sql("select count(*) from outbox_mail where to_address = ?", address)
        .count();
  }
}
