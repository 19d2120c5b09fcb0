package ua.opencities.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.dossier.AdmitOnDossier;
import ua.opencities.admission.dossier.DossierIncomplete;
import ua.opencities.admission.dossier.DossierItem;
import ua.opencities.admission.dossier.DossierOf;
import ua.opencities.admission.dossier.IncompleteDossiers;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.CouncilsNotReady;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An incomplete dossier is admitted with a reason, and the reason stays. */
class AdmitOnDossierTest {
  private final Actor office = Association.administrator();
  private final AdmitOnDossier admit = Association.get(AdmitOnDossier.class);
  private final CouncilId council = Candidate.applied(Association.newCouncil("Неповна рада"));
  private final CouncilId other = Candidate.applied(Association.newCouncil("Друга неповна рада"));

  @Test
  void wantsAReasonAndKeepsItWithTheStepOfThatCouncil() {
    assertThatThrownBy(() -> admit(Optional.empty()))
        .isInstanceOfSatisfying(
            DossierIncomplete.class,
            refusal -> {
              assertThat((String) refusal.arguments().get(0)).contains("Неповна рада");
              assertThat(refusal.field()).isEqualTo("reason");
            });
    assertThatThrownBy(() -> admit(Optional.of("  "))).isInstanceOf(DossierIncomplete.class);
    assertThat(of(council).standing()).isEqualTo(Standing.APPLIED);

    assertThat(admit(Optional.of("Скани надійдуть поштою."))).isEqualTo(2);
    assertThat(of(council).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(council).steps().get(1).act().remarks()).contains("Скани надійдуть поштою.");
  }

  @Test
  void refusesWhoDoesNotWaitForTheBoardForThatAndNotForItsDossier() {
    CouncilId contact = Association.newCouncil("Контактна рада");
    assertThatThrownBy(() -> admit.admit(office, List.of(contact), protocol(), Optional.empty()))
        .isInstanceOf(CouncilsNotReady.class);
  }

  @Test
  void lacksTheSameOfManyAsOfOneByOneStatement() {
    CouncilId contact = Association.newCouncil("Порожня рада");
    CouncilId applied = SampleApplication.confirmed("Повніша рада").beforeTheBoard().council;
    var all = List.of(council, other, contact, applied);
    var among = Association.get(IncompleteDossiers.class).among(office, all);
    for (CouncilId each : all)
      assertThat(among.get(each))
          .isEqualTo(Association.get(DossierOf.class).of(office, each).missing());
    assertThat(among.get(applied)).doesNotContain(DossierItem.DECISION_FILE);
    assertThat(statements(all)).isEqualTo(statements(List.of(council)));
  }

  @Test
  void aFigureThatWentBackWithItsListIsLackedByTheCardAndByTheActAlike() {
    CouncilId applied = SampleApplication.confirmed("Рада без числа").beforeTheBoard().council;
    Association.sql(
            "insert into population_figure(id, council_id, inhabitants, as_of, source, confirmed_by,"
                + " confirmed_at) values (?, ?, 900, date '2022-01-01', 'Держстат', 'test', now())",
            Association.anyId(),
            applied.value())
        .run();
    assertThat(lacking(applied)).doesNotContain(DossierItem.POPULATION);

    Association.withdrawFigure(applied, 900);

    assertThat(lacking(applied))
        .contains(DossierItem.POPULATION)
        .isEqualTo(Association.get(DossierOf.class).of(office, applied).missing());
  }

  private List<DossierItem> lacking(CouncilId one) {
    return Association.get(IncompleteDossiers.class).among(office, List.of(one)).get(one);
  }

  private long statements(List<CouncilId> councils) {
    return StatementCount.of(
        () -> Association.get(IncompleteDossiers.class).among(office, councils));
  }

  private int admit(Optional<String> reason) {
    return admit.admit(office, List.of(council, other), protocol(), reason);
  }

  private static BoardAct protocol() {
    var day = Candidate.DECIDED.plusDays(30);
    return new BoardAct("7", day, day, Optional.empty());
  }

  private MembershipView of(CouncilId id) {
    return Association.get(MembershipOf.class).of(office, id);
  }
}
