package ua.opencities.inheritance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.fee.FeeFixture;
import ua.opencities.inheritance.paper.HeirsPaper;
import ua.opencities.inheritance.paper.HeirsPaperKind;
import ua.opencities.inheritance.paper.PapersOfPredecessors;
import ua.opencities.inheritance.paper.TakeHeirsPaper;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.copy.AttachSignedCopy;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What row security opens of a predecessor, for whom, and what it does not. */
class PapersOfPredecessorTest {
  private final CouncilId before = SampleProgramme.council();
  private final CouncilId heir = Association.newCouncil("Спадкоємна міська рада");
  private final TakeHeirsPaper take = Association.get(TakeHeirsPaper.class);
  private final List<UUID> papers;

  PapersOfPredecessorTest() {
    var clerk = Association.clerkOf(before);
    var programme = SampleProgramme.entered(before);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, programme, SampleProgramme.act("15", LocalDate.of(2021, 12, 15)));
    attach("Рішення.pdf");
    FeeFixture.member(); // a tariff that covers the year
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')"
                + " on conflict do nothing",
            before.value())
        .run();
    FeeFixture.invoice(before, FeeFixture.YEAR, LocalDate.of(FeeFixture.YEAR, 4, 1));
    papers =
        Association.sql(
                "select id from frozen_paper where council_id = ? union all select id from"
                    + " invoice where council_id = ? union all select id from"
                    + " programme_signed_copy where council_id = ?",
                before.value(),
                before.value(),
                before.value())
            .rows()
            .stream()
            .map(row -> (UUID) row.get(0))
            .toList();
  }

  @Test
  void anHeirOfProgrammesAndTheAccountReadsThemAsOfThePredecessor() {
    settle(Set.of(Inherited.PROGRAMMES, Inherited.ACCOUNT));
    var read = own(heir);
    assertThat(read).extracting(HeirsPaper::id).containsExactlyInAnyOrderElementsOf(papers);
    assertThat(read).extracting(HeirsPaper::predecessor).containsOnly("Жовківська міська рада");
    assertThat(read)
        .extracting(HeirsPaper::kind)
        .containsOnly(HeirsPaperKind.PAPER, HeirsPaperKind.SIGNED_COPY, HeirsPaperKind.INVOICE);
    long stored = files();
    for (HeirsPaper each : read)
      for (PaperFormat format : PaperFormat.values()) {
        var file = take.take(Association.readerOf(heir), each.id(), format);
        assertThat(file.name()).startsWith("Жовківська міська рада - ");
        assertThat(new String(file.bytes(), 0, 4, UTF_8))
            .isEqualTo(file.mediaType().contains("pdf") ? "%PDF" : "PK\u0003\u0004");
      }
    assertThat(files()).as("nothing is written among another's files").isEqualTo(stored);
  }

  @Test
  void eachIsOpenedByWhatWasChosenAlone() {
    settle(Set.of(Inherited.PROGRAMMES));
    assertThat(own(heir))
        .extracting(HeirsPaper::kind)
        .contains(HeirsPaperKind.PAPER, HeirsPaperKind.SIGNED_COPY)
        .doesNotContain(HeirsPaperKind.INVOICE);
    var other = Association.newCouncil("Друга спадкоємна міська рада");
    settle(SuccessionKind.SPLIT, other, Set.of(Inherited.ACCOUNT));
    assertThat(own(other)).extracting(HeirsPaper::kind).containsOnly(HeirsPaperKind.INVOICE);
  }

  @Test
  void aStrangerAnHeirOfNothingThereOfAndAnHeirWhoseActWasUndoneFindNothing() {
    var stranger = Association.newCouncil("Чужа міська рада");
    var without = Association.newCouncil("Спадкоємна лише історії рада");
    SuccessionFixture.settle(
        SuccessionKind.SPLIT,
        SuccessionFixture.leaves(before, without, Set.of(Inherited.HISTORY), "0.00"));
    nothingIsRead(stranger);
    nothingIsRead(without);
    nothingIsRead(heir);
    UUID act = settle(EnumSet.of(Inherited.PROGRAMMES, Inherited.ACCOUNT));
    assertThat(own(heir)).isNotEmpty();
    nothingIsRead(stranger);
    nothingIsRead(without);
    assertThat(own(before)).as("the predecessor has its own elsewhere").isEmpty();
    SuccessionFixture.undo(act);
    nothingIsRead(heir);
  }

  @Test
  void whatThePredecessorDoesAfterTheActIsItsOwn() {
    settle(SuccessionKind.SPLIT, heir, Set.of(Inherited.PROGRAMMES, Inherited.ACCOUNT));
    int known = own(heir).size();
    attach("Пізніше.pdf");
    FeeFixture.invoice(before, FeeFixture.YEAR + 1, LocalDate.of(FeeFixture.YEAR + 1, 4, 1));
    assertThat(own(heir)).hasSize(known);
  }

  @Test
  void rowSecurityItselfStaysShut() {
    settle(Set.of(Inherited.PROGRAMMES, Inherited.ACCOUNT));
    var reads = Association.get(ua.opencities.document.FileContent.class);
    UUID file =
        (UUID)
            Association.sql(
                    "select file_id from programme_signed_copy where council_id = ?",
                    before.value())
                .value();
    assertThatThrownBy(
            () -> reads.read(Association.clerkOf(heir), new ua.opencities.document.FileId(file)))
        .isInstanceOf(NotFound.class);
  }

  private void nothingIsRead(CouncilId council) {
    assertThat(own(council)).isEmpty();
    for (UUID paper : papers)
      assertThatThrownBy(() -> take.take(Association.clerkOf(council), paper, PaperFormat.PDF))
          .isInstanceOf(NotFound.class);
  }

  private static List<HeirsPaper> own(CouncilId council) {
    return Association.get(PapersOfPredecessors.class).own(Association.clerkOf(council));
  }

  private UUID settle(Set<Inherited> what) {
    return settle(SuccessionKind.MERGED, heir, what);
  }

  private UUID settle(SuccessionKind kind, CouncilId to, Set<Inherited> what) {
    String debt = what.contains(Inherited.ACCOUNT) ? "12000.00" : "0.00";
    return SuccessionFixture.settle(kind, SuccessionFixture.leaves(before, to, what, debt));
  }

  private void attach(String name) {
    UUID programme =
        (UUID)
            Association.sql(
                    "select id from programme where council_id = ? order by from_year limit 1",
                    before.value())
                .value();
    Association.get(AttachSignedCopy.class)
        .attach(
            Association.clerkOf(before),
            new ua.opencities.programme.ProgrammeId(programme),
            ActVerb.AGREED,
            new AttachSignedCopy.Handed(name, "", SamplePdf.page()));
  }

  private long files() {
    return Association.sql(
            "select count(*) from stored_file where council_id in (?, ?)",
            before.value(),
            heir.value())
        .count();
  }
}
