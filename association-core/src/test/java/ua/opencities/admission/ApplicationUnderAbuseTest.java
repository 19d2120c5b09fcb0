package ua.opencities.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.admission.SampleApplication.DOOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.admission.applicant.Applicant;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.applicant.CouncilDecision;
import ua.opencities.admission.applicant.CouncilNotOpenToJoin;
import ua.opencities.admission.applicant.CountAttempt;
import ua.opencities.admission.applicant.DecisionOfADayToCome;
import ua.opencities.admission.applicant.TooManyApplications;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.admission.link.FileByLink;
import ua.opencities.document.FileKindNotAccepted;
import ua.opencities.document.FileTooLarge;
import ua.opencities.document.StoreFile;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.Scan;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Anybody in the world may send the public form, and many will. */
class ApplicationUnderAbuseTest {
  private final ApplyToJoin apply = Association.get(ApplyToJoin.class);
  private final CouncilId council = Association.newCouncil("Обачна міська рада");

  @ParameterizedTest
  @ValueSource(
      strings = {"<html><script>alert(1)</script>", "MZ\u0090", "#!/bin/sh\nrm -rf /", "PK"})
  void refusesAWrongFileUnderARightName(String content) {
    var wrong = new Scan("рішення.pdf", "application/pdf", content.getBytes(UTF_8));
    assertThatThrownBy(() -> apply(council, address(), wrong))
        .isInstanceOf(FileKindNotAccepted.class);
    assertNothingIsKept();
  }

  @Test
  void refusesWhatIsLargerThanAFileMayBe() {
    byte[] large = new byte[StoreFile.limit() * 1024 * 1024 + 1];
    System.arraycopy("%PDF-1.4".getBytes(UTF_8), 0, large, 0, 8);
    assertThatThrownBy(() -> apply(council, address(), new Scan("a.pdf", "", large)))
        .isInstanceOf(FileTooLarge.class);
    assertNothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://wins.example", "Ви виграли 1000000", "<b>Олена</b>", "Олена\u0000://x"})
  void letsNoLinkAndNoMarkupStandWhereALetterGreetsByName(String name) {
    assertThatThrownBy(() -> new Applicant(name, "голова", address(), Optional.empty()))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void takesAHeaderOfMailForNoAddressAndNoName() {
    assertThatThrownBy(
            () ->
                new Applicant("Олена", "голова", "a@b.example\nBcc: c@d.example", Optional.empty()))
        .isInstanceOf(RuleBroken.class);
    assertThat(new Applicant("Олена\nПроба", "го\nлова", address(), Optional.empty()).name())
        .isEqualTo("Олена Проба");
    assertThatThrownBy(
            () -> new Applicant("Олена", "голова", address(), Optional.of("<script>12345")))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void opensNoRoadForAMemberForACouncilOnItsWayOrForNobody() {
    var member = Candidate.admitted(Association.newCouncil("Членська міська рада"));
    var onItsWay = Candidate.applied(Association.newCouncil("Попутна міська рада"));
    for (CouncilId closed : List.of(member, onItsWay, CouncilId.next()))
      assertThatThrownBy(() -> apply(closed, address(), SampleApplication.scan()))
          .isInstanceOf(CouncilNotOpenToJoin.class);
  }

  @Test
  void refusesADecisionOfADayToCome() {
    var order = SampleApplication.order(council, address());
    var toCome =
        new ApplyToJoin.Order(
            order.council(),
            order.applicant(),
            new CouncilDecision("7", LocalDate.of(2999, 1, 1), SampleApplication.scan()));
    assertThatThrownBy(() -> apply.apply(DOOR, toCome)).isInstanceOf(DecisionOfADayToCome.class);
  }

  @Test
  void sendsOneAddressAFewLettersADayAndSaysNothingOfIt() {
    String email = address();
    for (int i = 0; i < 5; i++)
      assertThat(apply(council, email, SampleApplication.scan())).isPresent();
    assertThat(apply(council, email, SampleApplication.scan())).isEmpty();
    assertThat(
            Association.sql("select count(*) from outbox_mail where to_address = ?", email).count())
        .isEqualTo(5);
  }

  @Test
  void letsOneNetworkHandInOnlySoMuchWithinTheHour() {
    var count = Association.get(CountAttempt.class);
    String network = "192.0.2." + UUID.randomUUID();
    for (int i = 0; i < 60; i++) count.count(DOOR, network);
    assertThatThrownBy(() -> count.count(DOOR, network)).isInstanceOf(TooManyApplications.class);
    count.count(DOOR, "198.51.100." + UUID.randomUUID());
  }

  @Test
  void showsByALinkNothingOfAnotherApplication() {
    var mine = SampleApplication.confirmed("Перша сусідня рада");
    var theirs = SampleApplication.confirmed("Друга сусідня рада");
    var file = Association.get(ApplicationByLink.class).of(DOOR, theirs.link).files().get(0).id();
    assertThatThrownBy(() -> Association.get(FileByLink.class).read(DOOR, mine.link, file))
        .isInstanceOf(NotFound.class);
    assertThat(Association.get(FileByLink.class).read(DOOR, theirs.link, file).content().all())
        .isNotEmpty();
  }

  @Test
  void ofManyWhoConfirmAtOnceForOneCouncilOneIsFirstAndTheOthersAreTold() throws Exception {
    List<Callable<String>> presses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String link = SampleApplication.forCouncil(council).link;
      presses.add(
          () -> {
            Association.get(ConfirmApplication.class).confirm(DOOR, link);
            return link;
          });
    }
    var crowd = Executors.newFixedThreadPool(6);
    int first = 0;
    for (var press : crowd.invokeAll(presses))
      try {
        press.get();
        first++;
      } catch (ExecutionException refused) {
        assertThat(refused.getCause()).isInstanceOf(CouncilNotOpenToJoin.class);
      }
    crowd.shutdown();
    assertThat(first).isEqualTo(1);
    assertThat(open()).isEqualTo(1);
  }

  @Test
  void aDoublePressConfirmsOnceAndSendsOneAuditLine() throws Exception {
    String link = SampleApplication.forCouncil(council).link;
    Callable<Void> press =
        () -> {
          Association.get(ConfirmApplication.class).confirm(DOOR, link);
          return null;
        };
    var crowd = Executors.newFixedThreadPool(4);
    for (var each : crowd.invokeAll(List.of(press, press, press, press))) each.get();
    crowd.shutdown();
    var id = Association.get(ApplicationByLink.class).of(DOOR, link).card().id();
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where subject = ? and what = 'application-confirmed'",
                    id)
                .count())
        .isEqualTo(1);
  }

  @Test
  void isForgottenAfterThreeDaysWhenNobodyProvedTheAddress() {
    var application = SampleApplication.forCouncil(council);
    Association.sql(
            "update admission_application set made_at = now() - interval '4 days' where council_id = ?",
            council.value())
        .run();
    SampleApplication.sent("Інша міська рада");
    assertThatThrownBy(() -> Association.get(ApplicationByLink.class).of(DOOR, application.link))
        .isInstanceOf(NotFound.class);
    assertNothingIsKept();
  }

  private Optional<ua.opencities.identity.Secret> apply(CouncilId to, String email, Scan scan) {
    return apply.apply(DOOR, SampleApplication.order(to, email, scan));
  }

  private long open() {
    return Association.sql(
            "select count(*) from admission_application where council_id = ? and state = 'OPEN'",
            council.value())
        .count();
  }

  private void assertNothingIsKept() {
    assertThat(
            Association.sql(
                    "select (select count(*) from admission_application where council_id = ?)"
                        + " + (select count(*) from admission_file where council_id = ?)"
                        + " + (select count(*) from stored_file where council_id = ?)",
                    council.value(),
                    council.value(),
                    council.value())
                .count())
        .isZero();
  }

  private static String address() {
    return UUID.randomUUID() + "@test.example";
  }
}
