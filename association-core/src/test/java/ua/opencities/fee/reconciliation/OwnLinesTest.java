package ua.opencities.fee.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.paper.TakeReconciliationPaper;
import ua.opencities.fee.reconciliation.register.ActRegister;
import ua.opencities.fee.reconciliation.register.ActSearch;
import ua.opencities.fee.reconciliation.register.ActState;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.fee.reconciliation.side.OwnLineDoesNotFit;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The usual difference: a payment that the association has not taken in. */
class OwnLinesTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);
  private static final OwnLine PAYMENT =
      new OwnLine(LocalDate.of(2026, 5, 6), "Платіжна інструкція № 41", Money.of("-12500.00"));
  private final Actor office = Association.administrator();
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);

  OwnLinesTest() {
    FeeFixture.invoice(council, FeeFixture.YEAR + 38, LocalDate.of(2026, 3, 1));
  }

  @Test
  void aLineOfTheCouncilsOwnMakesItsBalanceAndTheDifference() {
    var id = draw();

    answer(id, Verdict.DIFFERS, List.of(PAYMENT), "", "");

    var sides = act(id).sides();
    assertThat(sides.side().orElseThrow().added()).containsExactly(PAYMENT);
    assertThat(sides.closing()).isEqualTo(Money.of("-500.00"));
    assertThat(sides.closingDifference()).contains(Money.of("-12500.00"));
    assertThat(sides.openingDifference()).isEmpty();
  }

  @Test
  void itsBalancesMayBePaidAhead() {
    var id = draw();

    answer(id, Verdict.DIFFERS, List.of(), "-300.00", "-300.00");

    var sides = act(id).sides();
    assertThat(sides.opening()).isEqualTo(Money.of("-300.00"));
    assertThat(sides.openingDifference()).contains(Money.of("-300.00"));
    assertThat(sides.closing()).isEqualTo(Money.of("-300.00"));
  }

  @Test
  void refusesALineOutsideThePeriodOrBesideAnAgreement() {
    var id = draw();
    var late = new OwnLine(TO.plusDays(1), "Платіжна інструкція № 42", Money.of("-1.00"));

    assertThatThrownBy(() -> answer(id, Verdict.DIFFERS, List.of(late), "", ""))
        .isInstanceOf(OwnLineDoesNotFit.class);
    assertThatThrownBy(() -> answer(id, Verdict.AGREED, List.of(PAYMENT), "", ""))
        .isInstanceOf(DifferenceBesideAgreement.class);
    assertThatThrownBy(() -> answer(id, Verdict.AGREED, List.of(), "1.00", ""))
        .isInstanceOf(DifferenceBesideAgreement.class);
    assertThat(act(id).answers()).isEmpty();
  }

  @Test
  void thePaperCarriesWhatWasAnsweredAndTheEarlierOneStays() throws Exception {
    var id = draw();
    String empty = pdf(id);
    answer(id, Verdict.DIFFERS, List.of(PAYMENT), "", "");

    String answered = pdf(id);

    assertThat(empty).contains("За даними ради станом на", "____").doesNotContain("№ 41");
    assertThat(answered)
        .contains("Платіжна інструкція № 41", "12 500,00", "сплачено наперед 500,00 грн")
        .contains("Різниця залишків: −12 500,00 грн");
    answer(id, Verdict.AGREED, List.of(), "", "");
    assertThat(pdf(id)).contains("Розбіжностей немає").doesNotContain("№ 41");
  }

  @Test
  void theOfficeSeesTheActsOfAllCouncilsAndWhichDiffer() {
    var differs = draw();
    answer(differs, Verdict.DIFFERS, List.of(PAYMENT), "", "");
    var awaits = draw();
    String name = "внескова";

    assertThat(found(ActState.DIFFERS, name)).contains(differs).doesNotContain(awaits);
    assertThat(found(ActState.AWAITS, name)).contains(awaits).doesNotContain(differs);
    assertThat(differing()).isPositive();
    long before = differing();
    answer(differs, Verdict.AGREED, List.of(), "", "");
    assertThat(differing()).isEqualTo(before - 1);
    assertThat(found(ActState.AGREED, name)).contains(differs);
    for (var column : ActSearch.Column.values())
      for (String way : List.of("", "-"))
        register(
            new ActSearch(
                Optional.empty(),
                Optional.of(false),
                Optional.empty(),
                "",
                ActSearch.Sort.of(way + column.name().toLowerCase()),
                Page.Request.first()));
  }

  @Test
  void theListAsksAFixedNumberOfStatements() {
    draw();
    int one = statements(1);

    draw();
    draw();

    assertThat(statements(200)).isEqualTo(one);
  }

  private int statements(int size) {
    return StatementCount.of(() -> register(ActSearch.all(new Page.Request(1, size))));
  }

  private Page<ua.opencities.fee.reconciliation.register.ActOfCouncil> register(ActSearch search) {
    return Association.get(ActRegister.class).page(office, search);
  }

  private List<ReconciliationId> found(ActState state, String words) {
    return register(
            new ActSearch(
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                words,
                ActSearch.Sort.of(""),
                new Page.Request(1, 200)))
        .items()
        .stream()
        .map(it -> it.id())
        .toList();
  }

  private static long differing() {
    return Association.sql(
            "select number from report_work(date '2026-07-01') where what = 'reconciliation-differs'")
        .count();
  }

  private ReconciliationId draw() {
    return Association.get(DrawReconciliation.class)
        .draw(office, council, FROM, TO, UUID.randomUUID());
  }

  private ReconciliationView act(ReconciliationId id) {
    return Association.get(Reconciliations.class).act(clerk, id);
  }

  private void answer(
      ReconciliationId id, Verdict verdict, List<OwnLine> added, String opening, String closing) {
    Association.get(AnswerReconciliation.class)
        .answer(
            clerk,
            id,
            new CouncilSide(
                verdict, Optional.empty(), Map.of(), added, money(opening), money(closing)));
  }

  private static Optional<Money> money(String typed) {
    return Optional.of(typed).filter(it -> !it.isEmpty()).map(Money::of);
  }

  private String pdf(ReconciliationId id) throws Exception {
    byte[] bytes =
        Association.get(TakeReconciliationPaper.class).take(clerk, id, PaperFormat.PDF).bytes();
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
  }
}
