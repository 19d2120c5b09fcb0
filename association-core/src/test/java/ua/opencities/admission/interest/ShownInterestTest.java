package ua.opencities.admission.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.admission.SampleApplication.DECIDED;
import static ua.opencities.admission.SampleApplication.DOOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.applicant.Applicant;
import ua.opencities.admission.applicant.CouncilDecision;
import ua.opencities.admission.applicant.CouncilNotOpenToJoin;
import ua.opencities.admission.applicant.DecisionOfADayToCome;
import ua.opencities.admission.applicant.ShowInterest;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.admission.link.ApplicationSeen;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.admission.link.HandInDecision;
import ua.opencities.admission.link.NothingTakenIn;
import ua.opencities.document.FileKindNotAccepted;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.Scan;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.candidate.CandidateRow;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A council shows interest by the public form, before it decides; the decision comes by the link.
 */
class ShownInterestTest {
  private static final Actor OFFICE = Association.administrator();
  private static final String WORDS = "Сесія у грудні <b data-x>; просимо статут.";
  private final String email = UUID.randomUUID() + "@test.example";
  private final CouncilId council = Association.newCouncil("Цікава міська рада");

  @Test
  void waitsForItsAddressAndThenStandsInTheQueueWithWhereToAnswer() {
    String link = show(council, email);
    assertThat(line()).as("nobody has proven the address").isEmpty();
    assertThat(seen(link).card().state()).isEqualTo(ApplicationState.UNCONFIRMED);
    assertThat(letters(email, "Підтвердьте інтерес")).isEqualTo(1);

    confirm(link);
    confirm(link);
    CandidateRow line = line().orElseThrow();
    assertThat(line.stage()).isEqualTo("INTEREST");
    assertThat(line.interest()).contains("PUBLIC_FORM");
    Interest known = known().get(0);
    assertThat(known().size()).isEqualTo(1);
    assertThat(known.person()).isEqualTo("Олена Проба, секретарка ради");
    assertThat(known.note()).contains(WORDS);
    assertThat(known.writers()).extracting(Interest.Writer::email).containsExactly(email);
    assertThat(seen(link).card().stage()).isEqualTo(JoiningStage.INTEREST);
    assertThat(seen(link).card().interestLasts()).isTrue();
    assertThat(Association.get(ApplicationOf.class).of(OFFICE, council))
        .as("interest is no application")
        .isEmpty();
  }

  @Test
  void becomesTheApplicationWhenTheDecisionComesByTheLink() {
    String link = show(council, email);
    confirm(link);
    assertThatThrownBy(() -> decide(link, LocalDate.of(2999, 1, 1)))
        .isInstanceOf(DecisionOfADayToCome.class);
    var wrong = new Scan("рішення.pdf", "application/pdf", "<script>".getBytes());
    assertThatThrownBy(() -> handIn(link, new CouncilDecision("7", DECIDED, wrong)))
        .isInstanceOf(FileKindNotAccepted.class);
    assertThat(line().orElseThrow().stage()).isEqualTo("INTEREST");

    decide(link, DECIDED);
    assertThat(line().orElseThrow().stage()).isEqualTo("DECISION");
    assertThat(line().orElseThrow().turn()).isEqualTo("OFFICE");
    var card = Association.get(ApplicationOf.class).of(OFFICE, council).orElseThrow().card();
    assertThat(List.of(card.applicant(), card.email(), card.decisionNumber()))
        .containsExactly("Олена Проба", email, "12/34");
    assertThat(seen(link).card().interestedSince()).isPresent();
    assertThat(seen(link).card().stage()).isEqualTo(JoiningStage.DECISION);
    assertThatThrownBy(() -> decide(link, DECIDED)).isInstanceOf(NothingTakenIn.class);
  }

  @Test
  void sentTwiceIsOneWithTheWordsTypedLastAndTheLinksOfBothLetters() {
    String first = show(council, email, "Перше.");
    String second = show(council, email, "Друге.");
    confirm(first);
    String third = show(council, email, "Третє.");
    assertThat(known()).hasSize(1);
    assertThat(known().get(0).note()).contains("Друге.");
    assertThat(known().get(0).writers()).hasSize(1);
    for (String link : List.of(first, second, third))
      assertThat(seen(link).card().state()).isEqualTo(ApplicationState.INTERESTED);
  }

  @Test
  void sentAgainIsKeptForThreeDaysFromThen() {
    show(council, email);
    Association.sql(
            "update admission_application set made_at = made_at - interval '71 hours'"
                + " where council_id = ?",
            council.value())
        .run();
    show(council, email);
    assertThat(
            Association.sql(
                    "select count(*) from admission_application where council_id = ?"
                        + " and made_at > now() - interval '1 day'",
                    council.value())
                .count())
        .isEqualTo(1);
  }

  @Test
  void joinsTheInterestThatTheOfficeKnowsOf() {
    Association.get(RecordInterest.class)
        .record(
            OFFICE,
            council,
            new RecordInterest.Order(
                InterestChannel.PHONE, DECIDED, "Марія Проба, голова", Optional.empty()));
    confirm(show(council, email));
    confirm(show(council, "another-" + email));
    assertThat(known()).extracting(Interest::channel).containsExactly(InterestChannel.PHONE);
    assertThat(known().get(0).writers()).hasSize(2);
  }

  @Test
  void isOvertakenByTheApplicationOfAnother() {
    String link = show(council, email);
    confirm(link);
    var other = SampleApplication.forCouncil(council);
    confirm(other.link);
    assertThat(seen(link).card().mayDecide()).isFalse();
    assertThatThrownBy(() -> decide(link, DECIDED)).isInstanceOf(CouncilNotOpenToJoin.class);
    assertThatThrownBy(() -> show(council, "third-" + email))
        .isInstanceOf(CouncilNotOpenToJoin.class);
    String late = show(Association.newCouncil("Забарна міська рада"), email);
    assertThatThrownBy(() -> decide(late, DECIDED))
        .as("nobody has proven the address")
        .isInstanceOf(NothingTakenIn.class);
  }

  @Test
  void tellsByItsLinkWhenTheOfficeWaitsNoLongerAndTakesTheDecisionAllTheSame() {
    String link = show(council, email);
    confirm(link);
    var today = known().get(0).since();
    Association.get(EndInterest.class)
        .end(OFFICE, council, known().get(0).id(), today, "не відповідають");
    assertThat(seen(link).card().interestLasts()).isFalse();
    assertThat(seen(link).card().mayDecide()).isTrue();
    decide(link, DECIDED);
    assertThat(line().orElseThrow().stage()).isEqualTo("DECISION");
  }

  @Test
  void refusesWhoCannotJoinAndWhatIsTooMuchOrNoName() {
    var member = Candidate.admitted(Association.newCouncil("Цікава сільська рада"));
    assertThatThrownBy(() -> show(member, email)).isInstanceOf(CouncilNotOpenToJoin.class);
    assertThatThrownBy(() -> show(CouncilId.next(), email))
        .isInstanceOf(CouncilNotOpenToJoin.class);
    assertThatThrownBy(() -> order(council, email, "щ".repeat(1001)))
        .isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(() -> confirm("no-link")).isInstanceOf(NotFound.class);
    String often = "often-" + email;
    for (int i = 0; i < 5; i++) show(council, often);
    assertThat(Association.get(ShowInterest.class).show(DOOR, order(council, often, WORDS)))
        .isEmpty();
    assertThat(letters(often, "")).isEqualTo(5);
  }

  @Test
  void writesToTheOfficeWhereItHasAnAddress() {
    String office = "office-" + email;
    System.setProperty("OPENCITIES_OFFICE_MAIL", office);
    try {
      String link = show(council, email);
      assertThat(letters(office, "")).isZero();
      confirm(link);
      confirm(link);
      decide(link, DECIDED);
    } finally {
      System.clearProperty("OPENCITIES_OFFICE_MAIL");
    }
    assertThat(letters(office, "Інтерес до вступу: Цікава")).isEqualTo(1);
    assertThat(letters(office, "Нова заява про вступ: Цікава")).isEqualTo(1);
  }

  private String show(CouncilId of, String from) {
    return show(of, from, WORDS);
  }

  private static String show(CouncilId of, String from, String words) {
    return Association.get(ShowInterest.class)
        .show(DOOR, order(of, from, words))
        .orElseThrow()
        .text();
  }

  private static ShowInterest.Order order(CouncilId of, String from, String words) {
    var who = new Applicant("Олена Проба", "секретарка ради", from, Optional.empty());
    return new ShowInterest.Order(of.value(), who, Optional.of(words));
  }

  private static void confirm(String link) {
    Association.get(ConfirmApplication.class).confirm(DOOR, link);
  }

  private static void decide(String link, LocalDate day) {
    handIn(link, new CouncilDecision("12/34", day, SampleApplication.scan()));
  }

  private static void handIn(String link, CouncilDecision decision) {
    Association.get(HandInDecision.class).handIn(DOOR, link, decision);
  }

  private static ApplicationSeen seen(String link) {
    return Association.get(ApplicationByLink.class).of(DOOR, link);
  }

  private List<Interest> known() {
    return Association.get(InterestOf.class).council(OFFICE, council);
  }

  private Optional<CandidateRow> line() {
    return Association.get(CandidateQueue.class).one(OFFICE, council);
  }

  private static long letters(String to, String subject) {
    return Association.sql(
            "select count(*) from outbox_mail where to_address = ? and subject like ?",
            to,
            subject + "%")
        .count();
  }
}
