package ua.opencities.web.part;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.signature.Originals;
import ua.opencities.document.signature.ReadSignatures;
import ua.opencities.document.signature.SampleAuthority;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.SampleContainer;
import ua.opencities.document.signature.SampleKey;
import ua.opencities.document.signature.SampleSigner;
import ua.opencities.document.signature.SampleTrustedList;
import ua.opencities.document.signature.SignedFormat;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.held.Held;

/** A signature that is there is not called valid for that. */
class SignatureWordsTest {
  private static final byte[] DECISION = "Рішення".getBytes(UTF_8);
  private final SampleAuthority authority =
      new SampleAuthority(SampleKey.Kind.ECDSA, "КНЕДП «Проба»");
  private final SampleSigner head = authority.signer(SampleKey.Kind.ECDSA, Person.HEAD_OF_ZHOVKVA);
  @TempDir private Path folder;

  @AfterEach
  void noListIsConfigured() {
    System.clearProperty(TrustedLists.SETTING);
  }

  @Test
  void withoutATrustedListOnlySaysThatTheSignatureIsThere() {
    SignatureWords words = words(head.attached(DECISION));
    assertThat(words.tone()).isEqualTo("info");
    assertThat(words.word()).isEqualTo("підпис є");
    assertThat(words.findings())
        .containsExactly(
            "Підпис відповідає підписаному файлу.",
            "Підписано: Рішення.pdf.",
            "Підпис є; ланцюг сертифікатів не перевіряли.");
    assertThat(words.toString()).doesNotContainIgnoringCase("дійсний").doesNotContain("перевірено");
  }

  @Test
  void withATrustedListSaysWhoVouchesAndWhatWasNotAsked() throws IOException {
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    SignatureWords words = words(head.attached(DECISION));
    assertThat(words.word()).isEqualTo("підпис перевірено");
    assertThat(words.findings().get(2))
        .contains(
            "довірчого списку",
            "1\u00a0листопада 2026\u00a0р.",
            "Чи не відкликано сертифікат, не перевіряли");
  }

  @Test
  void aFileBesideTheSignedOnesTakesTheGreenMarkAway() throws IOException {
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    var files = new TreeMap<>(Map.of("a.txt", DECISION, "b.txt", DECISION));
    SignatureWords all = words(SampleContainer.xades(files, files, head), SignedFormat.CONTAINER);
    assertThat(all.word()).isEqualTo("підпис перевірено");
    SignatureWords some =
        words(
            SampleContainer.xades(files, Map.of("a.txt", DECISION), head), SignedFormat.CONTAINER);
    assertThat(some.tone()).isEqualTo("warn");
    assertThat(some.word()).isEqualTo("підписано не всі файли");
    assertThat(some.findings()).contains("Підписано: a.txt.", "Цей підпис не охоплює: b.txt.");
  }

  @Test
  void whatCameForTheArchiveIsSaidToBeThereAndUnchecked() {
    byte[] p7s = SampleSigner.beside(head.attached(DECISION), "0.4.0.1733.2.4", new DERSequence());
    assertThat(words(p7s).findings())
        .endsWith("Архівна позначка часу: є, не перевірялась.")
        .hasSize(4);
  }

  @Test
  void aStrangersCertificateIsNotChecked() throws IOException {
    configure(new SampleTrustedList().xml());
    SignatureWords words = words(head.attached(DECISION));
    assertThat(words.tone()).isEqualTo("warn");
    assertThat(words.word()).isEqualTo("підпис не перевірено");
    assertThat(words.findings().get(2)).contains("немає в довірчому списку");
  }

  @Test
  void saysWhyASignatureDoesNotFitAndNothingOfItsCertificate() throws IOException {
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    byte[] p7s = head.attached(DECISION);
    String forged = new String(p7s, ISO_8859_1);
    String was = new String(DECISION, ISO_8859_1);
    String becomes = new String("Рішенні".getBytes(UTF_8), ISO_8859_1);
    SignatureWords words = words(forged.replace(was, becomes).getBytes(ISO_8859_1));
    assertThat(words.tone()).isEqualTo("bad");
    assertThat(words.findings())
        .containsExactly("Файл змінено після підписання.", "Підписано: Рішення.pdf.");
  }

  @Test
  void everyDoubtAndAdditionHasItsSentenceInBothLanguages() {
    for (Language language : Language.values())
      for (Enum<?> each :
          Stream.concat(Stream.of(Doubt.values()), Stream.of(Addition.values())).toList())
        assertThat(Texts.of(language).label(each)).endsWith(".");
  }

  private void configure(byte[] list) throws IOException {
    System.setProperty(
        TrustedLists.SETTING, Files.write(folder.resolve("TL.xml"), list).toString());
  }

  private static SignatureWords words(byte[] p7s) {
    return words(p7s, SignedFormat.CMS);
  }

  private static SignatureWords words(byte[] file, SignedFormat format) {
    var read = new ReadSignatures(new TrustedLists(), Clock.systemUTC());
    return SignatureWords.of(
        read.in(Held.of(file), format, "Рішення.pdf.p7s", Originals.NONE).get(0),
        Texts.of(Language.UK));
  }
}
