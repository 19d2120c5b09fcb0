package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.invitation.AcceptInvitation;
import ua.opencities.identity.invitation.InvitePerson;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

class PeopleOfCouncilTest {
  private final People people = Association.get(People.class);

  @Test
  void namesThoseWhoMayWorkForTheCouncilNowAndNobodyElse() {
    CouncilId council = Association.newCouncil("Людна міська рада");
    CouncilId neighbour = Association.newCouncil("Сусідня міська рада");
    UserId clerk = account(council);
    UserId gone = account(council);
    account(neighbour);
    Association.sql(
            "update role_grant set ends_on = current_date where account_id = ?", gone.value())
        .run();

    assertThat(people.ofCouncil(Association.administrator(), council))
        .extracting(PersonLine::id)
        .containsExactly(clerk);
  }

  @Test
  void asksTwoStatementsHoweverMany() {
    CouncilId council = Association.newCouncil("Людна міська рада");
    account(council);
    account(council);
    assertThat(StatementCount.of(() -> people.ofCouncil(Association.administrator(), council)))
        .isLessThanOrEqualTo(3);
  }

  private static UserId account(CouncilId council) {
    String email = SignInTest.newEmail();
    Association.get(InvitePerson.class)
        .invite(Association.administrator(), email, "Оксана Лис", Role.CLERK, Optional.of(council));
    return Association.get(AcceptInvitation.class)
        .accept(
            Operator.atTheDoor("test"), InvitationTest.linkTo(email), "", "", "новий-пароль-2026");
  }
}
