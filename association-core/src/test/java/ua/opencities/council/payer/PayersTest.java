package ua.opencities.council.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class PayersTest {
  private static final Actor OFFICE = Association.administrator();
  private static final Optional<Edrpou> DEPARTMENT = Optional.of(new Edrpou("40195208"));
  private static final Optional<Iban> TREASURY =
      Optional.of(new Iban("UA213223130000026007233566001"));
  private final AddPayer add = Association.get(AddPayer.class);
  private final PayersOf payers = Association.get(PayersOf.class);

  @Test
  void aCouncilHasSeveralPayersAndEachIsTakenBackByItself() {
    CouncilId council = SampleCouncil.zhovkva();
    add.add(OFFICE, council, "Фінансове управління", DEPARTMENT, Optional.empty());
    add.add(OFFICE, council, "Казначейство", Optional.empty(), TREASURY);
    assertThat(payers.council(OFFICE, council))
        .extracting(PayerView::name)
        .containsExactly("Казначейство", "Фінансове управління");
    var first = payers.council(OFFICE, council).get(0);
    assertThat(Association.get(RemovePayer.class).remove(OFFICE, first.id())).isEqualTo(council);
    assertThat(payers.council(OFFICE, council)).hasSize(1);
  }

  @Test
  void moneyIsLedToTheCouncilByCodeAndByAccount() {
    var code = Optional.of(new Edrpou("04352693"));
    CouncilId one = SampleCouncil.zhovkva();
    CouncilId other = SampleCouncil.zhovkva();
    var who = Association.get(WhoPays.class);
    add.add(OFFICE, one, "Виконавчий комітет", code, Optional.empty());
    assertThat(who.with(OFFICE, code, Optional.empty())).containsExactly(one);
    add.add(OFFICE, other, "Виконавчий комітет", code, Optional.empty());
    assertThat(who.with(OFFICE, code, Optional.empty())).containsExactlyInAnyOrder(one, other);
    assertThat(who.with(OFFICE, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void isToldByACodeOrAnAccountAndNotedOnce() {
    CouncilId council = SampleCouncil.zhovkva();
    assertThatThrownBy(() -> add.add(OFFICE, council, "Хтось", Optional.empty(), Optional.empty()))
        .isInstanceOf(PayerRefused.class);
    add.add(OFFICE, council, "Хтось", DEPARTMENT, TREASURY);
    assertThatThrownBy(() -> add.add(OFFICE, council, "Він же", DEPARTMENT, TREASURY))
        .hasMessageContaining("council.payer-known");
  }

  @Test
  void anotherCouncilSeesNothingOfThem() {
    CouncilId council = SampleCouncil.zhovkva();
    add.add(OFFICE, council, "Управління", DEPARTMENT, Optional.empty());
    Actor stranger = Association.clerkOf(SampleCouncil.zhovkva());
    assertThat(payers.council(stranger, council)).isEmpty();
    assertThatThrownBy(() -> Association.get(RemovePayer.class).remove(OFFICE, Association.anyId()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void areReadByOneStatementHoweverMany() {
    CouncilId council = SampleCouncil.zhovkva();
    int none = StatementCount.of(() -> payers.council(OFFICE, council));
    for (int each = 0; each < 5; each++)
      add.add(
          OFFICE,
          council,
          "Платник " + each,
          Optional.of(new Edrpou("4019520" + each)),
          Optional.empty());
    assertThat(StatementCount.of(() -> payers.council(OFFICE, council))).isEqualTo(none);
  }
}
