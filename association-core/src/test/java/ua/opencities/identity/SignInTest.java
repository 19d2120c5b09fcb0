package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.parked.ParkForm;
import ua.opencities.identity.parked.TakeParkedForm;
import ua.opencities.identity.password.Password;
import ua.opencities.identity.token.BearerOf;
import ua.opencities.identity.token.MakeTokenFor;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

class SignInTest {
  private static final Actor DOOR = Operator.atTheDoor("test");
  private static final String PASSWORD = "дуже-довгий-пароль";

  private final SignIn signIn = Association.get(SignIn.class);
  private final WhoIs whoIs = Association.get(WhoIs.class);

  @Test
  void letsInByEmailAndPassword() {
    String email = newEmail();
    UserId clerk = account(email, Role.CLERK, Optional.of(council()));
    assertThat(signIn.with(DOOR, email.toUpperCase(java.util.Locale.ROOT), PASSWORD, "192.0.2.1"))
        .contains(clerk);
  }

  @Test
  void doesNotLetInByAWrongPassword() {
    String email = newEmail();
    account(email, Role.OBSERVER, Optional.empty());
    assertThat(signIn.with(DOOR, email, "not the password", "192.0.2.2")).isEmpty();
    assertThat(signIn.with(DOOR, newEmail(), PASSWORD, "192.0.2.2")).isEmpty();
  }

  @Test
  void waitsAfterTenFailures() {
    String email = newEmail();
    account(email, Role.OBSERVER, Optional.empty());
    for (int i = 0; i < SignIn.FAILURES; i++) signIn.with(DOOR, email, "wrong", "192.0.2.3");
    assertThatThrownBy(() -> signIn.with(DOOR, email, PASSWORD, "192.0.2.3"))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void aRoleOfTheOfficeOpensNoCouncil() {
    UserId observer = account(newEmail(), Role.OBSERVER, Optional.empty());
    assertThat(whoIs.atACouncil(DOOR, observer, Optional.empty())).isEmpty();
    assertThat(whoIs.inTheOffice(DOOR, observer))
        .get()
        .returns(java.util.Set.of(Role.OBSERVER), SignedIn::roles);
  }

  @Test
  void aPersonOfTwoCouncilsIsAlwaysAtOneOfThem() {
    CouncilId one = council();
    CouncilId other = council();
    UserId clerk = account(newEmail(), Role.CLERK, Optional.of(one));
    Association.get(GrantRole.class)
        .grant(Association.administrator(), clerk, Role.READER, Optional.of(other));
    assertThat(whoIs.atACouncil(DOOR, clerk, Optional.of(other)))
        .get()
        .returns(Optional.of(other), SignedIn::council)
        .returns(java.util.Set.of(Role.READER), SignedIn::roles);
    assertThat(whoIs.atACouncil(DOOR, clerk, Optional.of(council())))
        .get()
        .returns(false, p -> p.council().equals(Optional.of(council())));
  }

  @Test
  void anEndedRoleEndsAtOnce() {
    CouncilId council = council();
    UserId clerk = account(newEmail(), Role.CLERK, Optional.of(council));
    UUID grant =
        (UUID)
            Association.sql("select id from role_grant where account_id = ?", clerk.value())
                .value();
    Association.get(EndRole.class).end(Association.administrator(), grant);
    assertThat(whoIs.atACouncil(DOOR, clerk, Optional.empty())).isEmpty();
  }

  @Test
  void aTokenIsKnownByItsSecretUntilItIsEnded() {
    CouncilId council = council();
    String email = newEmail();
    account(email, Role.CLERK, Optional.of(council));
    Secret secret =
        Association.get(MakeTokenFor.class)
            .make(Operator.because("test"), email, Duration.ofHours(1));
    var bearer = Association.get(BearerOf.class).token(DOOR, secret.text());
    assertThat(bearer).get().returns(Optional.of(council), BearerOf.Bearer::council);
    assertThat(Association.get(BearerOf.class).token(DOOR, secret.text() + "x")).isEmpty();
    Association.sql(
            "update api_token set ended_at = now() where account_id = ?",
            bearer.get().user().value())
        .run();
    assertThat(Association.get(BearerOf.class).token(DOOR, secret.text())).isEmpty();
  }

  @Test
  void aParkedFormIsGivenBackOnceAndOnlyToItsSender() {
    UserId clerk = account(newEmail(), Role.CLERK, Optional.of(council()));
    byte[] body = "a=1&b=%D1%97".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    UUID form =
        Association.get(ParkForm.class)
            .park(DOOR, clerk, "member", "/x", "application/x-www-form-urlencoded", Held.of(body));
    var take = Association.get(TakeParkedForm.class);
    assertThat(take.take(Association.clerkOf(council()), form, "member")).isEmpty();
    assertThat(take.take(person(clerk), form, "admin")).isEmpty();
    assertThat(take.take(person(clerk), form, "member"))
        .get()
        .satisfies(parked -> assertThat(parked.body().all()).isEqualTo(body));
    assertThat(take.take(person(clerk), form, "member")).isEmpty();
  }

  private static Actor person(UserId user) {
    return new Actor(
        Optional.of(user), "user:" + user, "x", java.util.Set.of(), Optional.of(CouncilId.next()));
  }

  private static CouncilId council() {
    return Association.newCouncil("Вигадана міська рада");
  }

  static String newEmail() {
    return UUID.randomUUID() + "@test.example";
  }

  static UserId account(String email, Role role, Optional<CouncilId> council) {
    UUID id = UUID.randomUUID();
    Association.sql(
            "insert into account(id, email, shown_name, password_hash) values (?, ?, 'Олена Демченко', ?)",
            id,
            email,
            Password.hash(PASSWORD))
        .run();
    Association.sql(
            "insert into role_grant(id, account_id, council_id, role, begins_on, granted_by)"
                + " values (gen_random_uuid(), ?, ?, ?, '2020-01-01', 'test')",
            id,
            council.map(CouncilId::value).orElse(null),
            role.name())
        .run();
    return new UserId(id);
  }
}
