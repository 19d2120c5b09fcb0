package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.document.signature.XadesRead.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;

/** Several signers by XML, their time stamps and what a trusted list says of them. */
class XadesSignersTest {
  private static final Map<String, byte[]> BOTH =
      new TreeMap<>(
          Map.of(
              "Рішення № 15.pdf", "Рішення № 15".getBytes(UTF_8),
              "Програма.docx", "Програма".getBytes(UTF_8)));
  private static final SampleAuthority AUTHORITY =
      new SampleAuthority(SampleKey.Kind.ECDSA, "КНЕДП «Проба»");
  private static final SampleSigner HEAD =
      AUTHORITY.signer(SampleKey.Kind.RSA, Person.HEAD_OF_ZHOVKVA);
  @TempDir private Path folder;

  @AfterEach
  void noListIsConfigured() {
    System.clearProperty(TrustedLists.SETTING);
  }

  @Test
  void readsEachSignerOnTheirOwn() {
    SampleSigner secretary =
        AUTHORITY.signer(
            SampleKey.Kind.DSTU_GOST,
            new Person("Грень Марта", "Рада", "04056101", null, "3111111111"));
    byte[] decision = BOTH.get("Рішення № 15.pdf");
    List<Signature> read =
        XadesRead.all(
            SampleContainer.xades(
                BOTH,
                new SampleXades(HEAD).over(BOTH).signed(),
                new SampleXades(secretary)
                    .marked("others")
                    .claiming("<x:SigningTime>2026-11-21T10:00:00+02:00</x:SigningTime>")
                    .over(Map.of("Рішення № 15.pdf", decision))
                    .signed()));
    assertThat(read).extracting(Signature::finding).containsOnly(Finding.HOLDS);
    assertThat(read)
        .extracting(it -> it.signer().orElseThrow().name())
        .containsExactly("Вольський Олег Богданович", "Грень Марта");
    assertThat(read.get(1).claimedAt()).contains(Instant.parse("2026-11-21T08:00:00Z"));
    assertThat(read.get(1).covered().left()).containsExactly("Програма.docx");
  }

  @Test
  void believesAStampOverTheValueAlone() throws IOException {
    Instant at = Instant.parse("2026-11-20T08:16:00Z");
    SampleSigner stamper = AUTHORITY.stamper(SampleKey.Kind.RSA);
    String stamped = new SampleXades(HEAD).over(BOTH).stamped(stamper, at);
    assertThat(one(BOTH, stamped).finding()).isEqualTo(Finding.HOLDS);
    assertThat(one(BOTH, stamped).stampedAt()).contains(at);
    String other = new SampleXades(HEAD).over(BOTH).line("a.txt", new byte[0]).signed();
    assertThat(one(BOTH, XadesText.withValueOf(stamped, other)).stampedAt()).isEmpty();
  }

  @Test
  void asksTheTrustedListOfTheCertificate() throws IOException {
    String xml = new SampleXades(HEAD).over(BOTH).signed();
    configure(new SampleTrustedList().granting(AUTHORITY.certificate()).xml());
    assertThat(one(BOTH, xml).chain().state()).isEqualTo(Chain.State.TRUSTED);
    assertThat(one(BOTH, xml).isChecked()).isTrue();
    configure(new SampleTrustedList().xml());
    assertThat(one(BOTH, xml).chain().state()).isEqualTo(Chain.State.UNTRUSTED);
    assertThat(one(BOTH, xml).isChecked()).isFalse();
  }

  private void configure(byte[] list) throws IOException {
    System.setProperty(
        TrustedLists.SETTING, Files.write(folder.resolve(list.length + ".xml"), list).toString());
  }
}
