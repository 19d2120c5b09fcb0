package ua.opencities.fee.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent.Line;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.paper.TakeReconciliationPaper;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ReconciliationTest {
  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);
  private final Actor office = Association.administrator();
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);

  ReconciliationTest() {
    FeeFixture.invoice(council, FeeFixture.YEAR + 14, LocalDate.of(2026, 3, 1));
    pay("2000.00", LocalDate.of(2026, 3, 5));
    pay("3000.50", FROM);
    FeeFixture.invoice(council, FeeFixture.YEAR + 15, LocalDate.of(2026, 7, 10));
    pay("100.00", TO.plusDays(1));
  }

  @Test
  void hasTheEntriesOfThePeriodBetweenBothBalances() {
    var act = act(draw()).content();
    assertThat(act.opening()).isEqualTo(Money.of("10000.00"));
    assertThat(act.lines())
        .extracting(Line::kind)
        .containsExactly(EntryKind.PAYMENT, EntryKind.CHARGE);
    assertThat(act.raised()).isEqualTo(Money.of("12000.00"));
    assertThat(act.lowered()).isEqualTo(Money.of("3000.50"));
    assertThat(act.closing()).isEqualTo(Money.of("18999.50"));
  }

  @Test
  void staysAsItWasDrawnUpWhateverIsRecordedLater() {
    var id = draw();
    pay("500.00", FROM.plusDays(3));
    assertThat(act(id).content().closing()).isEqualTo(Money.of("18999.50"));
    assertThat(act(draw()).content().closing()).isEqualTo(Money.of("18499.50"));
  }

  @Test
  void theCouncilSaysLineByLineWhereItsBooksDiffer() {
    var id = draw();
    answer(
        id, Verdict.DIFFERS, "Платіж № 7 проведено іншою сумою", Map.of(1, "3500.50"), "18499.50");
    var act = act(id);
    assertThat(act.sides().theirs(1)).contains(Money.of("-3500.50"));
    assertThat(act.sides().difference(1)).contains(Money.of("-500.00"));
    assertThat(act.sides().difference(2)).isEmpty();
    assertThat(act.sides().closingDifference()).contains(Money.of("-500.00"));
    answer(id, Verdict.AGREED, "", Map.of(), "");
    assertThat(act(id).newest().orElseThrow().verdict()).isEqualTo(Verdict.AGREED);
    assertThat(act(id).answers()).hasSize(2);
    assertThat(act(id).sides().difference(1)).isEmpty();
  }

  @Test
  void refusesAnAnswerThatContradictsItself() {
    var id = draw();
    assertThatThrownBy(() -> answer(id, Verdict.DIFFERS, " ", Map.of(1, "3000.50"), ""))
        .isInstanceOf(DifferenceNotSaid.class);
    assertThatThrownBy(() -> answer(id, Verdict.AGREED, "", Map.of(2, "1.00"), ""))
        .isInstanceOf(DifferenceBesideAgreement.class);
    assertThat(act(id).answers()).isEmpty();
  }

  @Test
  void refusesAPeriodThatRunsBackwardsOrIsNotOver() {
    assertThatThrownBy(() -> draw(TO, FROM)).isInstanceOf(PeriodRunsBackwards.class);
    assertThatThrownBy(() -> draw(FROM, LocalDate.now().plusYears(1)))
        .isInstanceOf(PeriodNotOver.class);
  }

  @Test
  void thePaperHasTheAssociationsSideAndLeavesTheCouncilsToFill() throws Exception {
    var id = draw();
    for (String text : new String[] {pdf(id), docx(id)})
      assertThat(text)
          .contains(
              "АКТ ЗВІРЯННЯ РОЗРАХУНКІВ № АЗ-",
              "01 квітня 2026 року",
              "Залишок на початок",
              "10 000,00",
              "3 000,50",
              "18 999,50",
              "вісімнадцять тисяч дев’ятсот дев’яносто дев’ять гривень 50 копійок",
              "За даними ради",
              "Розбіжності та їх причини",
              "Вигадані дані");
  }

  @Test
  void theYearsFolderHoldsTheActAndItsSignedCopyForBothSidesAlone() throws Exception {
    var id = draw();
    byte[] scan =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    Association.get(AttachReconciliationCopy.class)
        .attach(clerk, id, "підписаний акт.pdf", "application/pdf", Held.of(scan));
    String at = "reconciliation/akt-" + act(id).content().number().replace('/', '-');

    for (Actor side : List.of(clerk, office)) {
      var files = inFolder(side, council, FROM.getYear());
      assertThat(files.keySet())
          .containsExactlyInAnyOrder(
              at + ".pdf",
              at + ".docx",
              at + ".json",
              at + "/signed-01/підписаний акт.pdf",
              at + "/signed-01/підписаний акт.pdf.json");
      assertThat(files.get(at + "/signed-01/підписаний акт.pdf")).isEqualTo(scan);
      assertThat(new String(files.get(at + ".json"), StandardCharsets.UTF_8)).contains("3000.50");
    }
    assertThat(inFolder(clerk, council, FROM.getYear() - 1)).isEmpty();
    var neighbour = FeeFixture.member();
    assertThat(inFolder(Association.clerkOf(neighbour), neighbour, FROM.getYear())).isEmpty();
  }

  private static Map<String, byte[]> inFolder(Actor actor, CouncilId whose, int year)
      throws Exception {
    var files = new TreeMap<String, byte[]>();
    Association.get(YearFolder.class)
        .each(
            actor,
            whose,
            year,
            (path, bytes) -> {
              if (path.startsWith("reconciliation/")) files.put(path, bytes.all());
            });
    return files;
  }

  @Test
  void aSignedCopyIsKeptOnceForBothSidesAlone() {
    var id = draw();
    byte[] scan =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    var attach = Association.get(AttachReconciliationCopy.class);
    attach.attach(clerk, id, "akt.pdf", "application/pdf", Held.of(scan));
    assertThatThrownBy(
            () -> attach.attach(office, id, "akt2.pdf", "application/pdf", Held.of(scan)))
        .isInstanceOf(CopyNotTaken.class);
    var copy = act(id).copies().get(0);
    var content = Association.get(ReconciliationCopyContent.class);
    assertThat(content.read(office, copy.id()).bytes()).isEqualTo(scan);
    var stranger = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> content.read(stranger, copy.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attach.attach(stranger, id, "x.pdf", "application/pdf", Held.of(scan)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isTheCouncilsOwnAndTheListAsksAFixedNumberOfStatements() {
    var id = draw();
    var acts = Association.get(Reconciliations.class);
    var stranger = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> acts.act(stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> acts.of(stranger, council, Page.Request.first()))
        .isInstanceOf(NotFound.class);
    int one = statements();
    draw();
    draw();
    assertThat(statements()).isEqualTo(one);
    assertThat(acts.of(clerk, council, Page.Request.first()).items()).hasSize(3);
  }

  @Test
  void theSameFormSentTwiceIsOneAct() {
    var submission = UUID.randomUUID();
    var deed = Association.get(DrawReconciliation.class);
    assertThat(deed.draw(office, council, FROM, TO, submission))
        .isEqualTo(deed.draw(office, council, FROM, TO, submission));
  }

  private int statements() {
    return StatementCount.of(
        () -> Association.get(Reconciliations.class).of(clerk, council, Page.Request.first()));
  }

  private ReconciliationId draw() {
    return draw(FROM, TO);
  }

  private ReconciliationId draw(LocalDate from, LocalDate to) {
    return Association.get(DrawReconciliation.class)
        .draw(office, council, from, to, UUID.randomUUID());
  }

  private ReconciliationView act(ReconciliationId id) {
    return Association.get(Reconciliations.class).act(clerk, id);
  }

  private void answer(
      ReconciliationId id,
      Verdict verdict,
      String note,
      Map<Integer, String> figures,
      String closing) {
    var own = new java.util.HashMap<Integer, Money>();
    figures.forEach((place, amount) -> own.put(place, Money.of(amount)));
    Association.get(AnswerReconciliation.class)
        .answer(
            clerk,
            id,
            new CouncilSide(
                verdict,
                Optional.of(note),
                own,
                List.of(),
                Optional.empty(),
                Optional.of(closing).filter(sum -> !sum.isEmpty()).map(Money::of)));
  }

  private void pay(String amount, LocalDate day) {
    var receipt =
        new Receipt(
            day,
            Money.of(amount),
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, council, receipt, Optional.empty(), UUID.randomUUID());
  }

  private String pdf(ReconciliationId id) throws Exception {
    try (var document = Loader.loadPDF(take(id, PaperFormat.PDF))) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private String docx(ReconciliationId id) throws Exception {
    try (var document = new XWPFDocument(new ByteArrayInputStream(take(id, PaperFormat.DOCX)));
        var words = new XWPFWordExtractor(document)) {
      return plain(words.getText());
    }
  }

  private byte[] take(ReconciliationId id, PaperFormat format) {
    return Association.get(TakeReconciliationPaper.class).take(clerk, id, format).bytes();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }
}
