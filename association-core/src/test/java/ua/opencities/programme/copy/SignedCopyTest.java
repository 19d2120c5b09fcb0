package ua.opencities.programme.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileEmpty;
import ua.opencities.document.signature.Covered;
import ua.opencities.document.signature.SampleAuthority;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.SampleContainer;
import ua.opencities.document.signature.SampleKey;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.document.signature.SampleSigner;
import ua.opencities.document.signature.SignatureNotReadable;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.programme.ActOutOfTurn;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.copy.RecordActWithScan.Step;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Signed copies that come back for an act. */
class SignedCopyTest {
  private static final SampleSigner HEAD =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
          .signer(SampleKey.Kind.DSTU_GOST, Person.HEAD_OF_ZHOVKVA);

  private final AttachSignedCopy attaching = Association.get(AttachSignedCopy.class);
  private final FilesOfActs files = Association.get(FilesOfActs.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId programme = agreed();

  @Test
  void comesBackForAnActThatWasRecordedWithoutAFileAndChangesNothingOfIt() {
    var before = act();
    attach("Рішення № 15.pdf", SamplePdf.signed(HEAD, SamplePdf.page()));
    ActFile copy = files.of(clerk, programme).get(0);
    assertThat(copy.verb()).isEqualTo(ActVerb.AGREED);
    assertThat(copy.file().name()).isEqualTo("Рішення № 15.pdf");
    assertThat(copy.by()).contains(clerk.shown());
    assertThat(copy.signatures())
        .extracting(it -> it.signer().orElseThrow().name(), it -> it.finding())
        .containsExactly(tuple("Вольський Олег Богданович", Finding.HOLDS));
    assertThat(act()).isEqualTo(before);
    assertThat(files.of(Association.administrator(), programme)).containsExactly(copy);
  }

  @Test
  void takesEveryFormOfASignedCopyInItsOrder() {
    byte[] scan = SamplePdf.page();
    attach("Скан.pdf", scan);
    attach("Скан.pdf.p7s", HEAD.detached(scan));
    attach("Усе разом.asice", SampleContainer.asice(HEAD, Map.of("Рішення.pdf", scan)));
    List<ActFile> attached = files.of(clerk, programme);
    assertThat(attached)
        .extracting(it -> it.file().name(), it -> it.signatures().size())
        .containsExactly(
            tuple("Скан.pdf", 0), tuple("Скан.pdf.p7s", 1), tuple("Усе разом.asice", 1));
    assertThat(attached.get(1).signatures().get(0).covered().names()).containsExactly("Скан.pdf");
    assertThat(attached.get(2).signatures().get(0).covered().ours())
        .contains(attached.get(0).file().id().value());
  }

  @Test
  void allowsASignatureOverAFileThatIsNotHereAndSaysSo() {
    attach(
        "a.p7s",
        HEAD.detached("Файл, якого немає".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    var signature = files.of(clerk, programme).get(0).signatures().get(0);
    assertThat(signature.finding()).isEqualTo(Finding.unknown(Doubt.ORIGINAL_ABSENT));
    assertThat(signature.covered().extent()).isEqualTo(Covered.Extent.ELSEWHERE);
  }

  @Test
  void refusesTheSameFileTwiceAndKeepsNothingOfIt() {
    byte[] scan = SamplePdf.page();
    attach("Скан.pdf", scan);
    Object before = stored();
    assertThatThrownBy(() -> attach("Інша назва.pdf", scan))
        .isInstanceOfSatisfying(
            SignedCopyNotTaken.class, it -> assertThat(it.code()).isEqualTo("copy.is-there"));
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void refusesADamagedCopyAndKeepsNothingOfIt() {
    byte[] whole = SampleContainer.asice(HEAD, Map.of("a.pdf", SamplePdf.page()));
    Object before = stored();
    byte[] hurt = whole.clone();
    Arrays.fill(hurt, whole.length / 2, whole.length / 2 + 200, (byte) 0);
    assertThatThrownBy(() -> attach("a.asice", hurt)).isInstanceOf(SignatureNotReadable.class);
    assertThat(stored()).isEqualTo(before);
    assertThat(files.of(clerk, programme)).isEmpty();
  }

  @Test
  void thereIsNoCopyOfAnActThatWasNotRecorded() {
    Object before = stored();
    var handed = new AttachSignedCopy.Handed("a.pdf", "", SamplePdf.page());
    assertThatThrownBy(() -> attaching.attach(clerk, programme, ActVerb.APPROVED, handed))
        .isInstanceOf(NotFound.class);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void anActThatIsRefusedLeavesNoScanAndAScanThatIsRefusedNoAct() {
    var recording = Association.get(RecordActWithScan.class);
    Object before = stored();
    var tooEarly = SampleProgramme.act("16", LocalDate.of(2021, 12, 1));
    var scan = Optional.of(new AttachSignedCopy.Handed("Скан.pdf", "", SamplePdf.page()));
    assertThatThrownBy(() -> recording.record(clerk, programme, Step.SESSION, tooEarly, scan))
        .isInstanceOf(ActOutOfTurn.class);
    assertThat(stored()).isEqualTo(before);
    var inTime = SampleProgramme.act("16", LocalDate.of(2021, 12, 22));
    var damaged = Optional.of(new AttachSignedCopy.Handed("a.pdf", "", new byte[0]));
    assertThatThrownBy(() -> recording.record(clerk, programme, Step.SESSION, inTime, damaged))
        .isInstanceOf(FileEmpty.class);
    var details = Association.get(ProgrammeDetails.class);
    assertThat(details.of(clerk, programme).act(ActVerb.APPROVED)).isEmpty();
    recording.record(clerk, programme, Step.SESSION, inTime, scan);
    assertThat(files.of(clerk, programme))
        .extracting(ActFile::verb, it -> it.file().name(), ActFile::copy)
        .containsExactly(tuple(ActVerb.APPROVED, "Скан.pdf", Optional.empty()));
  }

  @Test
  void theNeighbourNeitherSeesNorAdds() {
    ActFile copy = attach("Скан.pdf", SamplePdf.page());
    Actor neighbour = Association.clerkOf(Association.newCouncil("Белзька міська рада"));
    var handed = new AttachSignedCopy.Handed("a.pdf", "", SamplePdf.page());
    assertThatThrownBy(() -> files.of(neighbour, programme)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attaching.attach(neighbour, programme, ActVerb.AGREED, handed))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Association.get(FileContent.class).read(neighbour, copy.file().id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyTakesACopyAway() {
    attach("Скан.pdf", SamplePdf.page());
    assertThatThrownBy(() -> Association.sql("delete from programme_signed_copy").run())
        .rootCause()
        .hasMessageContaining("programme_signed_copy is append-only");
  }

  @Test
  void theTrailTellsWhoAttachedWhat() {
    attach("Скан.pdf", SamplePdf.page());
    assertThat(
            Association.sql(
                    "select details::text from audit_entry where what = 'signed-copy-attached'"
                        + " and council_id = ?",
                    zhovkva.value())
                .value()
                .toString())
        .contains("Скан.pdf", "15");
  }

  private ProgrammeId agreed() {
    var id = SampleProgramme.entered(zhovkva);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("15", LocalDate.of(2021, 12, 15)));
    return id;
  }

  private Object act() {
    return Association.get(ProgrammeDetails.class).of(clerk, programme).act(ActVerb.AGREED);
  }

  private Object stored() {
    return Association.sql("select count(*) from stored_file where council_id = ?", zhovkva.value())
        .value();
  }

  private ActFile attach(String name, byte[] bytes) {
    return attaching.attach(
        clerk, programme, ActVerb.AGREED, new AttachSignedCopy.Handed(name, "", bytes));
  }
}
