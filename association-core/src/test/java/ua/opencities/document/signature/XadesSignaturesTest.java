package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.document.signature.XadesRead.one;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.xml.security.c14n.Canonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;

/** XML signatures in containers: whether they fit, whom they name, what they cover. */
class XadesSignaturesTest {
  private static final Map<String, byte[]> BOTH =
      new TreeMap<>(
          Map.of(
              "Рішення № 15.pdf", "Рішення № 15".getBytes(UTF_8),
              "Програма.docx", "Програма".getBytes(UTF_8)));
  private static final SampleAuthority AUTHORITY =
      new SampleAuthority(SampleKey.Kind.ECDSA, "КНЕДП «Проба»");
  private static final SampleSigner HEAD =
      AUTHORITY.signer(SampleKey.Kind.RSA, Person.HEAD_OF_ZHOVKVA);

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void tellsWhoSignedFilesThatAreAsTheyWere(SampleKey.Kind kind) {
    SampleSigner signer = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA);
    Signature read = one(BOTH, new SampleXades(signer).over(BOTH).signed());
    assertThat(read.form()).isEqualTo(SignatureForm.XADES);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.signer().orElseThrow().name()).isEqualTo("Вольський Олег Богданович");
    assertThat(read.signer().orElseThrow().organisationCode()).contains("04056101");
    assertThat(read.claimedAt()).contains(SampleSigner.CLAIMED);
    assertThat(read.stampedAt()).isEmpty();
    assertThat(read.covered().names()).containsExactlyElementsOf(BOTH.keySet());
    assertThat(read.covered().left()).isEmpty();
    assertThat(read.algorithm())
        .isEqualTo(
            Map.of(
                    SampleKey.Kind.RSA, "RSA, SHA-256",
                    SampleKey.Kind.ECDSA, "ECDSA, SHA-384",
                    SampleKey.Kind.DSTU_GOST, "ДСТУ 4145, ГОСТ 34.311",
                    SampleKey.Kind.DSTU_KUPYNA, "ДСТУ 4145, ДСТУ 7564-256")
                .get(kind));
    assertThat(read.chain()).isEqualTo(Chain.NOT_CHECKED);
    assertThat(read.isChecked()).isFalse();
    assertThat(read.toString()).doesNotContain(Person.HEAD_OF_ZHOVKVA.drfo());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS,
        Canonicalizer.ALGO_ID_C14N11_OMIT_COMMENTS,
        Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS
      })
  void readsEachWayOfWritingTheListOut(String canonicalization) {
    String xml = new SampleXades(HEAD).over(BOTH).canonicalization(canonicalization).signed();
    assertThat(one(BOTH, xml).finding()).isEqualTo(Finding.HOLDS);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void seesAFileThatWasChanged(SampleKey.Kind kind) {
    SampleSigner signer = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA);
    Map<String, byte[]> changed = new TreeMap<>(BOTH);
    changed.put("Програма.docx", "Програмa".getBytes(UTF_8));
    assertThat(one(changed, new SampleXades(signer).over(BOTH).signed()).finding())
        .isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
  }

  @Test
  void seesAFileThatIsNotThere() {
    Map<String, byte[]> other = Map.of("Інше.pdf", "Інше".getBytes(UTF_8));
    Signature read = one(other, new SampleXades(HEAD).over(BOTH).signed());
    assertThat(read.finding()).isEqualTo(Finding.broken(Doubt.FILE_ABSENT));
    assertThat(read.covered().left()).containsExactly("Інше.pdf");
  }

  @Test
  void tellsWhichFileWasSlippedIn() {
    String xml =
        new SampleXades(HEAD).over(Map.of("Програма.docx", BOTH.get("Програма.docx"))).signed();
    Signature read = one(BOTH, xml);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.covered().names()).containsExactly("Програма.docx");
    assertThat(read.covered().left()).containsExactly("Рішення № 15.pdf");
  }

  @Test
  void seesThatTheListTheTimeOrTheValueWasChanged() {
    String xml = new SampleXades(HEAD).over(BOTH).signed();
    assertThat(one(BOTH, xml.replace("2026-11-20T08", "2026-11-19T08")).finding())
        .isEqualTo(Finding.broken(Doubt.CLAIMS_CHANGED));
    assertThat(one(BOTH, xml.replace("%20%E2%84%96", "%20N")).finding())
        .isEqualTo(Finding.broken(Doubt.VALUE_WRONG));
    String other = new SampleXades(HEAD).over(BOTH).line("a.txt", new byte[0]).signed();
    assertThat(one(BOTH, XadesText.withValueOf(xml, other)).finding())
        .isEqualTo(Finding.broken(Doubt.VALUE_WRONG));
  }

  @Test
  void seesAnotherCertificateOfTheSameKey() throws IOException {
    var stranger = new Person("Інша Особа", "Рада", "04056101", null, "3111111111");
    String own = XadesText.base64(HEAD.certificate.getEncoded());
    String other = XadesText.base64(AUTHORITY.again(HEAD, stranger).getEncoded());
    String xml = new SampleXades(HEAD).over(BOTH).signed().replace(own, other);
    assertThat(one(BOTH, xml).finding()).isEqualTo(Finding.broken(Doubt.CERTIFICATE_OTHER));
    String without = new SampleXades(HEAD).over(BOTH).signed().replace(own, "");
    assertThat(one(BOTH, without).finding()).isEqualTo(Finding.unknown(Doubt.CERTIFICATE_ABSENT));
  }

  @Test
  void saysThatItDoesNotKnowAnAlgorithmOrThatItIsTooWeak() {
    String more = "http://www.w3.org/2001/04/xmldsig-more#";
    String unknown = new SampleXades(HEAD).over(BOTH).method(more + "rsa-whirlpool").signed();
    assertThat(one(BOTH, unknown).finding()).isEqualTo(Finding.unknown(Doubt.ALGORITHM_UNKNOWN));
    assertThat(one(BOTH, unknown).algorithm()).isEqualTo(more + "rsa-whirlpool");
    String weak = new SampleXades(HEAD).over(BOTH).method(XadesText.DSIG + "rsa-sha1").signed();
    assertThat(one(BOTH, weak).finding()).isEqualTo(Finding.unknown(Doubt.ALGORITHM_WEAK));
    SampleSigner small = AUTHORITY.signer(SampleKey.Kind.RSA_SHORT, Person.HEAD_OF_ZHOVKVA);
    assertThat(one(BOTH, new SampleXades(small).over(BOTH).signed()).finding())
        .isEqualTo(Finding.unknown(Doubt.ALGORITHM_WEAK));
  }
}
