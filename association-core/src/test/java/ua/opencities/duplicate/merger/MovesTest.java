package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.count;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.preview;
import static ua.opencities.duplicate.Twins.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.opinion.GiveOpinion;
import ua.opencities.admission.opinion.Verdict;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.council.population.dispute.DisputePopulation;
import ua.opencities.council.population.dispute.DisputesOf;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.LetterText;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class MovesTest {
  private static final LocalDate OLDER = LocalDate.of(2022, 1, 1);
  private static final LocalDate NEWER = LocalDate.of(2025, 1, 1);
  private final CouncilId kept = row();
  private final CouncilId gone = row();

  @Test
  void payersContactsOfficialsAndFormerNamesMoveUnlessTheOtherHasThem() {
    for (CouncilId each : List.of(kept, gone)) {
      payer(each, "04055301");
      contact(each, "both@test.example");
      official(each, "HEAD", "Спільний");
    }
    payer(gone, "04055302");
    contact(gone, "one@test.example");
    official(gone, "ACCOUNTANT", "Рахівник");
    sql(
        "insert into council_succession (id, council_id, predecessor_name, kind, happened_on, act)"
            + " values (gen_random_uuid(), ?, 'Колишня рада', 'RENAMED', date '2024-09-26', 'акт')",
        gone);
    assertThat(preview(kept, gone).moves())
        .containsEntry(Thing.PAYERS, 1L)
        .containsEntry(Thing.CONTACTS, 1L)
        .containsEntry(Thing.OFFICIALS, 1L)
        .containsEntry(Thing.FORMER_NAMES, 1L);
    UUID id = merge(kept, gone);
    assertThat(count("council_payer", kept)).isEqualTo(2);
    assertThat(count("council_contact", kept)).isEqualTo(2);
    assertThat(count("official", kept)).isEqualTo(2);
    assertThat(count("official", gone)).isEqualTo(1);
    assertThat(count("council_succession", kept)).isEqualTo(1);
    assertThat(Association.get(MergerRegister.class).moved(OFFICE, id))
        .isEqualTo(
            java.util.Map.of(
                Thing.PAYERS, 1L, Thing.CONTACTS, 1L, Thing.OFFICIALS, 1L, Thing.FORMER_NAMES, 1L));
  }

  @Test
  void figuresAreWrittenAnewAndTheirDisputesFollow() {
    figure(kept, 1000, OLDER);
    figure(gone, 1111, OLDER);
    figure(gone, 1200, NEWER);
    dispute(gone, 1200);
    assertThat(preview(kept, gone).moves())
        .containsEntry(Thing.FIGURES, 1L)
        .containsEntry(Thing.DISPUTES, 1L);
    merge(kept, gone);
    var ledger = Association.get(PopulationLedger.class);
    assertThat(ledger.on(OFFICE, kept, OLDER).orElseThrow().inhabitants()).isEqualTo(1000);
    assertThat(ledger.on(OFFICE, kept, NEWER).orElseThrow().inhabitants()).isEqualTo(1200);
    assertThat(count("population_figure", gone)).as("the ledger is never rewritten").isEqualTo(2);
    assertThat(Association.get(DisputesOf.class).council(OFFICE, kept)).hasSize(1);
    assertThat(Association.get(DisputesOf.class).council(OFFICE, gone)).isEmpty();
  }

  @Test
  void anApplicationGoesWithItsPapersRemarksAndOpinions() {
    var application = SampleApplication.forCouncil(gone);
    Association.get(ua.opencities.admission.link.ConfirmApplication.class)
        .confirm(SampleApplication.DOOR, application.link);
    Association.get(GiveOpinion.class).give(OFFICE, gone, Verdict.FOR, Optional.empty());
    Association.sql(
            "insert into admission_interest (id, council_id, channel, since, person, entered_by,"
                + " entered_by_name, entered_at) values (gen_random_uuid(), ?, 'PHONE',"
                + " date '2026-02-03', 'Голова', 'test', 'Тест', now())",
            gone.value())
        .run();
    merge(kept, gone);
    assertThat(count("admission_interest", kept)).isEqualTo(1);
    assertThat(count("admission_application", kept)).isEqualTo(1);
    assertThat(count("admission_file", kept)).isEqualTo(1);
    assertThat(count("admission_opinion", kept)).isEqualTo(1);
    assertThat(count("admission_application", gone)).isZero();
  }

  @Test
  void draftsOfLettersPassAndTheCouncilsOwnUnread() {
    Actor clerk = Association.clerkOf(gone);
    LetterId councils = letter(clerk, gone, LetterParty.OTHER);
    LetterId offices = letter(OFFICE, gone, LetterParty.COUNCIL);
    merge(kept, gone);
    assertThat(count("letter", kept)).isEqualTo(2);
    assertThat(
            Association.get(LetterDetails.class)
                .of(Association.clerkOf(kept), councils)
                .text()
                .subject())
        .isEqualTo("Чернетка");
    assertThat(Association.get(LetterDetails.class).of(OFFICE, offices).text().subject())
        .isEqualTo("Чернетка");
  }

  @Test
  void invitationsKeysPausesSessionDaysAndTheStyleOfNumbersMove() {
    sql(
        "insert into invitation (id, email, shown_name, council_id, role, secret_sha256, sent_by, sent_at, expires_at)"
            + " values (gen_random_uuid(), 'a@test.example', 'Олена', ?, 'CLERK', decode(md5(random()::text), 'hex'), 't', now(), now())",
        gone);
    sql(
        "insert into reminder_pause (id, council_id, reason, begins_on, ends_on, set_by, set_by_shown, set_at)"
            + " values (gen_random_uuid(), ?, 'причина', date '2026-01-01', date '2026-02-01', 't', 'т', now())",
        gone);
    Association.sql(
            "insert into programme_season (year, session_on, publication_days, committee_days, advice_days, opened_by,"
                + " opened_by_shown, opened_at, version) values (2188, date '2187-12-20', 10, 10, 10, 't', 'т', now(), 1)"
                + " on conflict do nothing")
        .run();
    sql(
        "insert into programme_season_council (council_id, year, session_on, set_by, set_by_shown, set_at, version)"
            + " values (?, 2188, date '2187-12-22', 't', 'т', now(), 1)",
        gone);
    sql(
        "insert into letter_style (council_id, style, kept_by, kept_at) values (?, '{n}/02', 't', now())",
        gone);
    merge(kept, gone);
    for (String table :
        List.of("invitation", "reminder_pause", "programme_season_council", "letter_style"))
      assertThat(count(table, kept)).as(table).isEqualTo(1);
  }

  private static LetterId letter(Actor writer, CouncilId council, LetterParty to) {
    return Association.get(BeginLetter.class)
        .begin(
            writer,
            new BeginLetter.Order(council, to, LetterPurpose.ANYTHING),
            new LetterText("Кому", "Чернетка", "Текст.", "Голова", "Олег ВОЛЬСЬКИЙ"));
  }

  private static void figure(CouncilId council, int inhabitants, LocalDate day) {
    Association.get(ConfirmPopulation.class).confirm(OFFICE, council, inhabitants, day, "облік");
  }

  private static void dispute(CouncilId council, int inhabitants) {
    var figure =
        Association.get(PopulationHistory.class).all(OFFICE, council).stream()
            .filter(line -> line.figure().inhabitants() == inhabitants)
            .findFirst()
            .orElseThrow();
    Association.get(DisputePopulation.class)
        .dispute(
            Association.clerkOf(council), council, figure.id(), Optional.empty(), "менше людей");
  }

  private static void payer(CouncilId council, String code) {
    sql(
        "insert into council_payer (id, council_id, name, edrpou, added_by, added_at)"
            + " values (gen_random_uuid(), ?, 'Відділ', '"
            + code
            + "', 'test', now())",
        council);
  }

  private static void contact(CouncilId council, String email) {
    sql(
        "insert into council_contact (id, council_id, contact_function, name, email, changed_by, changed_at, version)"
            + " values (gen_random_uuid(), ?, 'FINANCE', 'Відділ', '"
            + email
            + "', 'test', now(), 1)",
        council);
  }

  private static void official(CouncilId council, String position, String surname) {
    sql(
        "insert into official (id, council_id, position, title, given_name, surname, gender, term_from)"
            + " values (gen_random_uuid(), ?, '"
            + position
            + "', 'посада', 'Олег', '"
            + surname
            + "', 'MASCULINE', date '2020-11-01')",
        council);
  }

  private static void sql(String statement, CouncilId council) {
    Association.sql(statement, council.value()).run();
  }
}
