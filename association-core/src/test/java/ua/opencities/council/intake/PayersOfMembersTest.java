package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.MembersTrial.listOf;
import static ua.opencities.council.intake.MembersTrial.said;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.payer.MakeInvoicesOutTo;
import ua.opencities.council.payer.PayerView;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.support.Association;

/** The association's own list tells who else pays for a council. */
class PayersOfMembersTest {
  private static final List<String> COLUMNS =
      List.of("Інший платник", "Інший платник, ЄДРПОУ", "Інший платник, IBAN");
  private static final String IBAN = "UA213223130000026007233566001";
  private final Katottg known = council("Платна сільська рада", "Платне");
  private final String code = freshCode();

  @Test
  void aPayerComesAndGoesWithTheList() {
    ImportId id = list(known + ";;;;;Відділ фінансів;" + code + ";" + IBAN);
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(said(id)).contains("Новий платник за раду: Відділ фінансів, " + code + ", " + IBAN);
    assertThat(payers()).isEmpty();

    ImportTrial.apply(id);

    assertThat(payers()).extracting(PayerView::name).containsExactly("Відділ фінансів");
    assertThat(payers())
        .extracting(it -> it.edrpou().map(Edrpou::value))
        .containsExactly(Optional.of(code));
    assertThat(payers()).extracting(PayerView::addedBy).containsExactly(OFFICE.shown());
    assertThat(verdict(list(known + ";;;;;;" + code + ";"), 2))
        .as("told by its code already")
        .isEqualTo(Verdict.SAME);

    ImportTrial.undo(id);

    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(payers()).isEmpty();
  }

  @Test
  void aCodeWithoutANameIsTheCouncilUnderAnotherCode() {
    ImportTrial.apply(list(known + ";;;;;;" + code + ";"));
    assertThat(payers()).extracting(PayerView::name).containsExactly("Платна сільська рада");
  }

  @Test
  void aFailingCheckDigitIsToldAndHoldsNothingBackWhileAnAccountMustHold() {
    String failing = code.substring(0, 7) + (code.charAt(7) - '0' + 1) % 10;
    ImportId id =
        list(
            known + ";;;;;Відділ;" + failing + ";",
            council("Хибна сільська рада", "Хибне") + ";;;;;Відділ;;" + "UA22" + IBAN.substring(4),
            council("Безкодова сільська рада", "Безкодове") + ";;;;;Відділ;;");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(codes(id, 2)).contains("council.import-edrpou-check-digit");
    assertThat(codes(id, 3)).containsExactly("council.iban-not-understood");
    assertThat(codes(id, 4)).containsExactly("council.import-payer-without-code");
  }

  @Test
  void aCodeByWhichAnotherCouncilIsToldIsTakenByAPersonOnly() {
    var other = idOf(council("Інакша сільська рада", "Інакше"));
    Association.get(AddPayer.class)
        .add(OFFICE, other, "Відділ", Optional.of(new Edrpou(code)), Optional.empty());
    ImportId id = list(known + ";;;;;Відділ;" + code + ";");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(codes(id, 2)).contains("council.import-payer-of-another");
    ImportTrial.apply(id, ImportTrial.line(id, 2).place());
    assertThat(payers()).hasSize(1);
  }

  @Test
  void aPayerToWhomInvoicesAreMadeOutSinceStaysWithItsLine() {
    ImportId id = list(known + ";;;;;Відділ;" + code + ";");
    ImportTrial.apply(id);
    Association.get(MakeInvoicesOutTo.class)
        .make(OFFICE, idOf(known), Optional.of(payers().get(0).id()));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(payers()).hasSize(1);
  }

  @Test
  void aNewCouncilGoesWithItsPayer() {
    Katottg fresh = SampleCouncil.codeIn("46");
    ImportId id = list(fresh + ";Платіжна сільська рада;;Платіжне;село;Відділ;" + code + ";");
    ImportTrial.apply(id);
    var council = idOf(fresh);
    assertThat(Association.get(PayersOf.class).council(OFFICE, council)).hasSize(1);
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(Association.sql("select 1 from council where id = ?", council.value()).rows())
        .isEmpty();
  }

  private static ImportId list(String... lines) {
    return listOf(COLUMNS, lines);
  }

  private static String freshCode() {
    int seven = ThreadLocalRandom.current().nextInt(2_000_000, 2_900_000);
    return IntStream.range(0, 10)
        .mapToObj(last -> seven + "" + last)
        .filter(each -> new Edrpou(each).checkDigitHolds())
        .findFirst()
        .orElseThrow();
  }

  private List<PayerView> payers() {
    return Association.get(PayersOf.class).council(OFFICE, idOf(known));
  }
}
