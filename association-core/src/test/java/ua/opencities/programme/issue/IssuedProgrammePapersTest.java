package ua.opencities.programme.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.council.RecordSuccession;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.Sha256;
import ua.opencities.document.frozen.FrozenPaperList;
import ua.opencities.document.frozen.FrozenPaperView;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.document.template.WriteTemplate;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.RepealProgramme;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A paper is a draft until its act; from then on nothing alters it. */
class IssuedProgrammePapersTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void beforeItsActAPaperIsMarkedAsADraft() throws IOException {
    assertThat(words(PaperKind.EXECUTIVE_DECISION)).startsWith("ПРОЄКТ УКРАЇНА");
    assertThat(paper(PaperKind.PROGRAMME).isDraft()).isTrue();

    agreed();

    assertThat(words(PaperKind.EXECUTIVE_DECISION)).startsWith("УКРАЇНА");
    assertThat(words(PaperKind.SESSION_DECISION)).startsWith("ПРОЄКТ УКРАЇНА");
    assertThat(paper(PaperKind.EXECUTIVE_DECISION).issue()).isPresent();
    assertThat(paper(PaperKind.PROGRAMME).isDraft()).as("annexed to what it agreed").isFalse();
    assertThat(words(PaperKind.PROGRAMME)).startsWith("ПОГОДЖЕНО");

    approved();

    for (ProgrammePaper paper : papers(id)) {
      assertThat(paper.isDraft()).as(paper.kind() + "").isFalse();
      assertThat(words(paper.kind())).doesNotContain("ПРОЄКТ ");
    }
    assertThat(words(PaperKind.SESSION_DECISION)).contains("№ 16/VIII-870");
  }

  @Test
  void tellsOfWhatAndByWhomItWasMade() {
    agreed();
    FrozenPaperView issue = paper(PaperKind.EXECUTIVE_DECISION).issue().orElseThrow();
    assertThat(issue.frozenBy()).isEqualTo("Посадова особа");
    assertThat(issue.template().variant()).isEqualTo("FULL");
    assertThat(issue.dataSha256()).hasSize(64);
    assertThat(issue.files()).isEmpty();

    PaperFile taken = take(PaperKind.EXECUTIVE_DECISION, PaperFormat.PDF);

    FrozenPaperView.File file =
        paper(PaperKind.EXECUTIVE_DECISION).issue().flatMap(it -> it.file(PaperFormat.PDF)).get();
    assertThat(file.size()).isEqualTo(taken.bytes().length);
    assertThat(file.sha256()).isEqualTo(Sha256.of(taken.bytes()));
  }

  @Test
  void laterTemplatesOfficialsAndNamesAlterNoIssuedPaper() throws IOException {
    agreed();
    approved();
    PaperFile early = take(PaperKind.PASSPORT, PaperFormat.PDF);

    template();
    renamed();
    sql("update official set surname = 'Інший' where council_id = ?", zhovkva.value());

    assertThat(Spoken.inDocx(DocxPaper.of(today(PaperKind.PASSPORT)))).contains("Наші слова");
    assertThat(Spoken.inDocx(DocxPaper.of(today(PaperKind.EXECUTIVE_DECISION)))).contains("Інш");
    assertThat(take(PaperKind.PASSPORT, PaperFormat.PDF).bytes()).isEqualTo(early.bytes());
    for (PaperKind kind : PaperKind.listed(details()))
      for (PaperFormat format : PaperFormat.values())
        assertThat(spoken(take(kind, format), format))
            .contains("Жовківськ")
            .doesNotContain("Галицьк", "Інш", "ІНШ", "Наші слова");
  }

  @Test
  void aFileIsMadeOnceHoweverManyAskForIt() throws Exception {
    agreed();
    Callable<byte[]> take = () -> take(PaperKind.EXECUTIVE_DECISION, PaperFormat.PDF).bytes();
    var taken = new ArrayList<byte[]>();
    var pool = Executors.newFixedThreadPool(6);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> take).toList()))
        taken.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(taken).allMatch(bytes -> Arrays.equals(bytes, taken.get(0)));
    var issue = paper(PaperKind.EXECUTIVE_DECISION).issue().orElseThrow();
    var trail = Association.get(PaperTrail.class);
    assertThat(trail.of(clerk, "programme-executive-decision.pdf", issue.id())).hasSize(1);
  }

  @Test
  void papersOfActsFromBeforeAreIssuedOnceWhenSomebodyAsks() throws Exception {
    agreed();
    approved();
    sql("alter table frozen_paper disable trigger frozen_papers_are_only_added");
    sql("delete from frozen_paper where subject_id = ?", id.value());
    sql("alter table frozen_paper enable trigger frozen_papers_are_only_added");
    assertThat(paper(PaperKind.PROGRAMME).isDraft()).isFalse();
    assertThat(paper(PaperKind.PROGRAMME).issue()).isEmpty();
    Callable<PaperFile> take = () -> take(PaperKind.PROGRAMME, PaperFormat.DOCX);
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (var each : pool.invokeAll(List.of(take, take, take, take))) each.get();
    } finally {
      pool.shutdown();
    }
    assertThat(paper(PaperKind.PROGRAMME).issue()).isPresent();
    assertThat(paper(PaperKind.PASSPORT).issue()).isPresent();
    assertThat(paper(PaperKind.EXECUTIVE_DECISION).issue()).isEmpty();
  }

  @Test
  void anActThatIsRefusedIssuesNothing() {
    assertThatThrownBy(this::approved).isInstanceOf(RuntimeException.class);
    assertThat(papers(id)).allMatch(ProgrammePaper::isDraft).allMatch(it -> it.issue().isEmpty());
  }

  @Test
  void showsWhatEarlierEditionsIssued() {
    agreed();
    approved();
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, id, AmendmentKind.RESTATED);
    assertThat(
            papers(next).stream()
                .filter(it -> it.edition() == 1 && it.now() == ProgrammePaper.Now.CURRENT)
                .map(ProgrammePaper::kind))
        .containsExactly(
            PaperKind.EXECUTIVE_DECISION,
            PaperKind.SESSION_DECISION,
            PaperKind.PROGRAMME,
            PaperKind.PASSPORT,
            PaperKind.EXPLANATORY_NOTE);
    SampleAmendment.decided(zhovkva, next, "18/VIII-900");
    assertThat(papers(next).stream().filter(it -> it.edition() == 2))
        .allMatch(it -> it.issue().isPresent())
        .extracting(ProgrammePaper::kind)
        .contains(PaperKind.AMENDING_DECISION, PaperKind.PROGRAMME)
        .doesNotContain(PaperKind.EXECUTIVE_DECISION);
    assertThat(papers(id)).allMatch(it -> it.edition() == 1);
  }

  @Test
  void theDecisionOnRepealIsIssuedByTheRepeal() throws IOException {
    agreed();
    approved();
    assertThat(words(PaperKind.REPEAL_DECISION)).startsWith("ПРОЄКТ");
    Association.get(RepealProgramme.class)
        .repeal(clerk, id, act("20/VIII-1003", LocalDate.of(2022, 9, 1)));
    assertThat(words(PaperKind.REPEAL_DECISION)).startsWith("УКРАЇНА").contains("20/VIII-1003");
  }

  @Test
  void isNobodyElses() {
    agreed();
    Actor stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(() -> Association.get(ProgrammePaperList.class).of(stranger, id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Association.get(TakeProgrammePaper.class)
                    .take(stranger, id, "executive-decision", "pdf"))
        .isInstanceOf(NotFound.class);
    assertThat(Association.get(FrozenPaperList.class).about(stranger, List.of(id.value())))
        .isEmpty();
  }

  @Test
  void thePageAsksAsOftenForManyEditionsAsForTwo() {
    agreed();
    approved();
    ProgrammeId second = SampleAmendment.lessMoney(zhovkva, id, AmendmentKind.POINTS);
    int two = StatementCount.of(() -> papers(second));
    SampleAmendment.decided(zhovkva, second, "18/VIII-900");
    var amend = Association.get(AmendProgramme.class);
    var third = amend.amend(clerk, second, SampleAmendment.until(LocalDate.of(2023, 12, 31)));
    SampleAmendment.decided(zhovkva, third, "18/VIII-901");
    assertThat(StatementCount.of(() -> papers(third))).isLessThanOrEqualTo(two + 1);
  }

  private void agreed() {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
  }

  private void approved() {
    Association.get(RecordSessionAct.class)
        .record(clerk, id, act("16/VIII-870", SampleAmendment.APPROVED_ON));
  }

  private void template() {
    for (PaperKind kind :
        List.of(PaperKind.PASSPORT, PaperKind.SESSION_DECISION, PaperKind.PROGRAMME)) {
      Association.get(WriteTemplate.class)
          .write(
              clerk,
              TemplatePlace.of(clerk, kind.slug(), Variant.FULL),
              0,
              "= Наші слова\nНаші слова: {{sum.full}}.",
              "");
      Association.get(ChooseTemplate.class)
          .choose(clerk, TemplatePlace.of(clerk, kind.slug(), Variant.FULL));
    }
  }

  private void renamed() {
    Association.get(RecordSuccession.class)
        .renamed(
            Association.administrator(),
            zhovkva,
            "Галицька міська рада",
            LocalDate.of(2023, 5, 1),
            "Верховна Рада, 1 травня 2023 року № 1");
  }

  private static void sql(String statement, Object... arguments) {
    Association.sql(statement, arguments).run();
  }

  private ProgrammeView details() {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }

  private Paper today(PaperKind kind) {
    return Association.get(ProgrammePapers.class).of(clerk, id, kind);
  }

  private ProgrammePaper paper(PaperKind kind) {
    return papers(id).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
  }

  private List<ProgrammePaper> papers(ProgrammeId of) {
    return Association.get(ProgrammePaperList.class).of(clerk, of);
  }

  private PaperFile take(PaperKind kind, PaperFormat format) {
    return Association.get(TakeProgrammePaper.class).take(clerk, id, kind, format);
  }

  private String words(PaperKind kind) throws IOException {
    return Spoken.inDocx(take(kind, PaperFormat.DOCX).bytes());
  }

  private static String spoken(PaperFile file, PaperFormat format) {
    try {
      return format == PaperFormat.DOCX ? Spoken.inDocx(file.bytes()) : Spoken.inPdf(file.bytes());
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
