package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.preview;
import static ua.opencities.duplicate.Twins.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MergeRows;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputePopulation;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.inheritance.Bequest;
import ua.opencities.inheritance.Inherited;
import ua.opencities.inheritance.SettleSuccession;
import ua.opencities.inheritance.SuccessionAct;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.LetterText;
import ua.opencities.letter.SendLetter;
import ua.opencities.membership.Candidate;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.shared.Money;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class HindrancesTest {
  private final CouncilId kept = row();
  private final CouncilId gone = row();

  @Test
  void actsOfMembershipHinderAndTheOtherRowIsKeptInstead() {
    Candidate.applied(gone);
    hindered(Thing.MEMBERSHIP);
    assertThat(preview(kept, gone).isPossibleOtherWay()).isTrue();
    merge(gone, kept);
    assertThat(dossier(kept).mergedInto()).contains(gone);
  }

  @Test
  void moneyOfBothIsAMatterOfSuccession() {
    CouncilId one = FeeFixture.member();
    CouncilId other = FeeFixture.member();
    for (CouncilId each : List.of(one, other))
      FeeFixture.invoice(each, FeeFixture.YEAR + 21, LocalDate.of(2026, 3, 1));
    var looked = preview(one, other);
    assertThat(looked.hinders()).containsKeys(Thing.MONEY, Thing.MEMBERSHIP);
    assertThat(looked.isPossibleOtherWay()).isFalse();
    long entries = Association.sql("select count(*) from account_entry").count();
    assertThatThrownBy(() -> merge(one, other)).isInstanceOf(MergerRefused.class);
    assertThat(Association.sql("select count(*) from account_entry").count()).isEqualTo(entries);
    assertThat(dossier(other).mergedInto()).isEmpty();
  }

  @Test
  void aProgrammeHinders() {
    Association.get(DraftProgramme.class).blank(OFFICE, gone, 2027, 2027);
    hindered(Thing.PROGRAMMES);
  }

  @Test
  void aLetterThatWentOutHinders() {
    var letter =
        Association.get(BeginLetter.class)
            .begin(
                OFFICE,
                new BeginLetter.Order(gone, LetterParty.COUNCIL, LetterPurpose.ANYTHING),
                new LetterText("Раді", "Лист", "Текст.", "Голова", "Олег ВОЛЬСЬКИЙ"));
    Association.get(SendLetter.class)
        .send(OFFICE, letter, Association.get(LetterDetails.class).of(OFFICE, letter).version());
    hindered(Thing.SENT_LETTERS);
  }

  @Test
  void aToolThatIsOnHinders() {
    sql(
        "insert into tool_entitlement (id, council_id, tool_code, since, switched_on_by, switched_on_by_name, switched_on_at)"
            + " select gen_random_uuid(), ?, (select min(code) from tool), date '2026-01-01', 't', 'т', now()");
    hindered(Thing.TOOLS);
  }

  @Test
  void anActOfSuccessionHinders() {
    Association.get(SettleSuccession.class)
        .settle(
            OFFICE,
            new SuccessionAct(SuccessionKind.RENAMED, "рішення № 7", LocalDate.of(2026, 5, 4)),
            List.of(new Bequest(row(), gone, Set.of(Inherited.HISTORY), Money.ZERO)),
            Map.of(),
            UUID.randomUUID());
    hindered(Thing.SUCCESSION);
  }

  @Test
  void anIssuedPaperHinders() {
    sql(
        "with file as (insert into stored_file (id, council_id, name, media_type, size, sha256, bytes, stored_at, stored_by)"
            + " values (gen_random_uuid(), ?, 'а.pdf', 'application/pdf', 1, repeat('0', 64), '\\x00', now(), 't') returning id, council_id)"
            + " insert into issued_paper (id, council_id, kind, subject_id, version, file_id, data_sha256, sha256, generated_at, generated_by)"
            + " select gen_random_uuid(), council_id, 'passport', gen_random_uuid(), 1, id, repeat('0', 64), repeat('0', 64), now(), 't' from file");
    hindered(Thing.PAPERS);
  }

  @Test
  void aDisputeOfAFigureThatStaysIsAnsweredFirst() {
    var day = LocalDate.of(2022, 1, 1);
    for (CouncilId each : List.of(kept, gone))
      Association.get(ConfirmPopulation.class).confirm(OFFICE, each, 1500, day, "облік");
    var figure = Association.get(PopulationHistory.class).all(OFFICE, gone).get(0).id();
    Association.get(DisputePopulation.class)
        .dispute(Association.clerkOf(gone), gone, figure, Optional.empty(), "менше");
    hindered(Thing.DISPUTES_OF_ONE_DAY);
  }

  @Test
  void applicationsOfBothAreDecidedFirst() {
    for (CouncilId each : List.of(kept, gone))
      Association.get(ConfirmApplication.class)
          .confirm(SampleApplication.DOOR, SampleApplication.forCouncil(each).link);
    hindered(Thing.APPLICATIONS_OF_BOTH);
  }

  @Test
  void aCouncilOfAnotherLevelIsAnotherCouncil() {
    CouncilId raions = row(ua.opencities.duplicate.Twins.name(), "RAIONNA", "85", "Двійнятський");
    assertThat(preview(kept, raions).isPossible()).isFalse();
    assertThatThrownBy(() -> merge(kept, raions)).isInstanceOf(MergerRefused.class);
  }

  @Test
  void whoSawAnOlderRowIsToldAndNothingIsDone() {
    var seen = ua.opencities.duplicate.Twins.versions(kept, gone);
    ua.opencities.duplicate.Twins.merge(kept, row());
    assertThatThrownBy(
            () ->
                Association.get(MergeCouncils.class)
                    .merge(
                        OFFICE,
                        kept,
                        gone,
                        new MergeRows.Versions(seen.kept(), seen.gone()),
                        Set.of(),
                        "двічі"))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(dossier(gone).mergedInto()).isEmpty();
  }

  private void hindered(Thing by) {
    assertThat(preview(kept, gone).hinders()).containsKey(by);
    assertThatThrownBy(() -> merge(kept, gone)).isInstanceOf(MergerRefused.class);
    assertThat(dossier(gone).mergedInto()).isEmpty();
  }

  private static CouncilDossier.View dossier(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council);
  }

  private void sql(String statement) {
    Association.sql(statement, gone.value()).run();
  }
}
