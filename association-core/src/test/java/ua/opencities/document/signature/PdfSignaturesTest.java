package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.shared.held.Held;

/** Signatures inside PDF. */
class PdfSignaturesTest {
  private static final SampleAuthority AUTHORITY =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»");
  private static final SampleSigner HEAD =
      AUTHORITY.signer(SampleKey.Kind.DSTU_GOST, Person.HEAD_OF_ZHOVKVA);

  private static final ReadSignatures READ =
      new ReadSignatures(new TrustedLists(), Clock.systemUTC());

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void tellsWhoSignedTheWholeDocument(SampleKey.Kind kind) {
    SampleSigner signer = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA);
    Signature read = read(SamplePdf.signed(signer, SamplePdf.page())).get(0);
    assertThat(read.form()).isEqualTo(SignatureForm.PADES);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.covered().extent()).isEqualTo(Covered.Extent.THIS_FILE);
    assertThat(read.signer().orElseThrow().name()).isEqualTo("Вольський Олег Богданович");
    assertThat(read.claimedAt()).contains(SampleSigner.CLAIMED);
  }

  @Test
  void aScanThatNobodySignedHasNoSignatures() {
    assertThat(read(SamplePdf.page())).isEmpty();
  }

  @Test
  void theFirstOfTwoSignersSawTheDocumentBeforeTheSecond() {
    SampleSigner secretary =
        AUTHORITY.signer(
            SampleKey.Kind.RSA, new Person("Грень Марта", "Рада", "04056101", null, "3111111111"));
    byte[] both = SamplePdf.signed(secretary, SamplePdf.signed(HEAD, SamplePdf.page()));
    assertThat(read(both)).hasSize(2).allMatch(it -> it.finding().holds());
    assertThat(read(both))
        .extracting(it -> it.covered().extent())
        .containsExactlyInAnyOrder(Covered.Extent.EARLIER_STATE, Covered.Extent.THIS_FILE);
  }

  @Test
  void saysThatSomethingWasAddedAfterTheSignature() {
    byte[] signed = SamplePdf.signed(HEAD, SamplePdf.page());
    byte[] more = joined(signed, "\n% ще один аркуш\n".getBytes(ISO_8859_1));
    assertThat(read(more).get(0).finding()).isEqualTo(Finding.HOLDS);
    assertThat(read(more).get(0).covered().extent()).isEqualTo(Covered.Extent.EARLIER_STATE);
  }

  @Test
  void seesThatTheDocumentWasChanged() {
    String signed = new String(SamplePdf.signed(HEAD, SamplePdf.page()), ISO_8859_1);
    assertThat(signed).contains("/MediaBox [0.0 0.0 612.0 792.0]");
    byte[] forged = signed.replace("612.0 792.0", "612.0 791.0").getBytes(ISO_8859_1);
    assertThat(read(forged).get(0).finding()).isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
  }

  @Test
  void seesThatASignatureLeavesOutMoreThanItself() {
    String signed = new String(SamplePdf.signed(HEAD, SamplePdf.page()), ISO_8859_1);
    var range =
        java.util.regex.Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)").matcher(signed);
    assertThat(range.find()).isTrue();
    String narrow = String.valueOf(Integer.parseInt(range.group(1)) - 40);
    String widened =
        signed.substring(0, range.start(1))
            + "0".repeat(range.group(1).length() - narrow.length())
            + narrow
            + signed.substring(range.end(1));
    assertThat(read(widened.getBytes(ISO_8859_1)).get(0).finding())
        .isEqualTo(Finding.broken(Doubt.PLACE_WRONG));
  }

  @Test
  void readsNoGapThatNoSignatureNeeds() {
    byte[] roomy = SamplePdf.signed(HEAD, SamplePdf.page(), 400_000);
    assertThat(read(roomy).get(0).finding()).isEqualTo(Finding.HOLDS);
    byte[] endless = SamplePdf.signed(HEAD, SamplePdf.page(), 600_000);
    assertThat(read(endless).get(0).finding()).isEqualTo(Finding.broken(Doubt.PLACE_WRONG));
  }

  @Test
  void saysThatTheOldestFormIsNotRead() {
    String signed = new String(SamplePdf.signed(HEAD, SamplePdf.page()), ISO_8859_1);
    byte[] old =
        signed.replace("/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ").getBytes(ISO_8859_1);
    assertThat(read(old).get(0).finding()).isEqualTo(Finding.unknown(Doubt.FORM_NOT_READ));
  }

  @Test
  void refusesAPdfThatNobodyCanOpen() {
    refuses("%PDF-1.7 and nothing else".getBytes(US_ASCII), "document.pdf-not-readable");
    refuses(SamplePdf.locked(), "document.pdf-locked");
  }

  @Test
  void aTruncatedDocumentNeverHolds() {
    byte[] signed = SamplePdf.signed(HEAD, SamplePdf.page());
    for (int length = 200; length < signed.length - 2; length += 997)
      try {
        assertThat(read(Arrays.copyOf(signed, length)))
            .noneMatch(it -> it.finding().check() == Check.HOLDS);
      } catch (SignatureNotReadable refused) {
        assertThat(refused.code()).startsWith("document.pdf");
      }
  }

  private static void refuses(byte[] pdf, String code) {
    assertThatThrownBy(() -> read(pdf))
        .isInstanceOfSatisfying(
            SignatureNotReadable.class, it -> assertThat(it.code()).isEqualTo(code));
  }

  private static List<Signature> read(byte[] pdf) {
    return READ.in(Held.of(pdf), SignedFormat.PDF, "Рішення.pdf", Originals.NONE);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
