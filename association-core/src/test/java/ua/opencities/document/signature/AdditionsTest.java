package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.document.signature.XadesText.DSIG;
import static ua.opencities.document.signature.XadesText.canonical;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.shared.held.Held;

/** What comes with a signature so that it lasts is found and said; lists that it signs are read. */
class AdditionsTest {
  private static final byte[] DECISION = "Рішення № 15".getBytes(UTF_8);
  private static final Map<String, byte[]> BOTH =
      new TreeMap<>(Map.of("a.txt", DECISION, "b.txt", "Програма".getBytes(UTF_8)));
  private static final SampleSigner HEAD =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
          .signer(SampleKey.Kind.DSTU_GOST, Person.HEAD_OF_ZHOVKVA);

  @ParameterizedTest
  @CsvSource({
    "0.4.0.1733.2.4, ARCHIVE_STAMP",
    "1.2.840.113549.1.9.16.2.48, ARCHIVE_STAMP",
    "1.2.840.113549.1.9.16.2.27, ARCHIVE_STAMP",
    "1.2.840.113549.1.9.16.2.24, REVOCATION",
    "1.2.840.113549.1.9.16.2.22, REVOCATION"
  })
  void areFoundBesideASignatureOfCms(String type, Addition addition) {
    byte[] p7s = SampleSigner.beside(HEAD.attached(DECISION), type, new DERSequence());
    Signature read = read(p7s, SignedFormat.CMS);
    assertThat(read.additions()).containsExactly(addition);
    assertThat(read.finding()).as("is no part of what is signed").isEqualTo(Finding.HOLDS);
  }

  @Test
  void aPlainSignatureBringsNone() {
    assertThat(read(HEAD.attached(DECISION), SignedFormat.CMS).additions()).isEmpty();
    assertThat(read(SampleContainer.asice(HEAD, BOTH), SignedFormat.CONTAINER).additions())
        .isEmpty();
    assertThat(XadesRead.one(BOTH, new SampleXades(HEAD).over(BOTH).signed()).additions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://uri.etsi.org/01903/v1.4.1#, ArchiveTimeStamp, ARCHIVE_STAMP",
    "http://uri.etsi.org/01903/v1.3.2#, ArchiveTimeStamp, ARCHIVE_STAMP",
    "http://uri.etsi.org/01903/v1.3.2#, RevocationValues, REVOCATION",
    "http://uri.etsi.org/01903/v1.3.2#, CompleteRevocationRefs, REVOCATION"
  })
  void areFoundBesideASignatureInXml(String space, String name, Addition addition) {
    String signed = new SampleXades(HEAD).over(BOTH).signed();
    String beside = "<y:%s xmlns:y=\"%s\"/>".formatted(name, space);
    Signature read =
        XadesRead.one(
            BOTH,
            signed.replace(
                "</x:SignedProperties>",
                "</x:SignedProperties><x:UnsignedProperties><x:UnsignedSignatureProperties>"
                    + beside
                    + "</x:UnsignedSignatureProperties></x:UnsignedProperties>"));
    assertThat(read.additions()).containsExactly(addition);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({"META-INF/ASiCArchiveManifest001.xml", "META-INF/ASiCEvidenceRecord1.ers"})
  void aStampOverTheWholeContainerIsFound(String entry) {
    byte[] container =
        SampleContainer.of(SampleContainer.ASICE)
            .with("a.txt", DECISION)
            .signed(HEAD, "001", Map.of("a.txt", DECISION))
            .with(entry, SampleContainer.list("META-INF/t.tst", "2.16.840.1.101.3.4.2.1", BOTH))
            .packed();
    Signature read = read(container, SignedFormat.CONTAINER);
    assertThat(read.additions()).containsExactly(Addition.ARCHIVE_STAMP);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
  }

  @Test
  void proofsOfAWholePdfAreFound() {
    Signature read =
        read(SamplePdf.signed(HEAD, SamplePdf.withRevocationLists()), SignedFormat.PDF);
    assertThat(read.additions()).containsExactly(Addition.REVOCATION);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
  }

  @Test
  void aSignedListOfFilesIsReadLineByLine() {
    String signed = overAList(BOTH);
    Signature read = XadesRead.one(BOTH, signed);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.covered().names()).containsExactly("a.txt", "b.txt");
    var changed = new TreeMap<>(BOTH);
    changed.put("b.txt", DECISION);
    assertThat(XadesRead.one(changed, signed).finding())
        .isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
    assertThat(XadesRead.one(Map.of("a.txt", DECISION), signed).finding())
        .isEqualTo(Finding.broken(Doubt.FILE_ABSENT));
  }

  @Test
  void aFileThatTheSignedListDoesNotNameIsLeftOut() {
    Signature read = XadesRead.one(BOTH, overAList(Map.of("a.txt", DECISION)));
    assertThat(read.covered().left()).containsExactly("b.txt");
  }

  @Test
  void aListThatWasChangedOrThatNobodySignedIsNotBelieved() {
    String signed = overAList(BOTH);
    assertThat(XadesRead.one(BOTH, signed.replace("URI=\"b.txt\"", "URI=\"a.txt\"")).finding())
        .isEqualTo(Finding.broken(Doubt.CLAIMS_CHANGED));
    String besides = inserted(new SampleXades(HEAD).line("a.txt", DECISION).signed(), BOTH);
    assertThat(XadesRead.one(BOTH, besides).covered().left()).containsExactly("b.txt");
  }

  /** A signature that signs a {@code ds:Manifest} and, but for its claims, nothing else. */
  private static String overAList(Map<String, byte[]> files) {
    byte[] list =
        canonical(
            inserted(new SampleXades(HEAD).signed(), files), DSIG, "Manifest", SampleXades.C14N);
    String transforms =
        "<ds:Transforms><ds:Transform Algorithm=\"%s\"/></ds:Transforms>"
            .formatted(SampleXades.C14N);
    return inserted(new SampleXades(HEAD).line("#list", transforms, list).signed(), files);
  }

  private static String inserted(String signature, Map<String, byte[]> files) {
    return signature.replace(
        "</ds:Signature>",
        "<ds:Object><ds:Manifest Id=\"list\">"
            + new SampleXades(HEAD).over(files).references()
            + "</ds:Manifest></ds:Object></ds:Signature>");
  }

  private static Signature read(byte[] file, SignedFormat format) {
    List<Signature> read =
        new ReadSignatures(new TrustedLists(), Clock.systemUTC())
            .in(Held.of(file), format, "a.p7s", Originals.NONE);
    assertThat(read).hasSize(1);
    return read.get(0);
  }
}
