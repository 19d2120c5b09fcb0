package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.document.signature.container.ContainerTooLarge;
import ua.opencities.shared.held.Held;

/** Signatures in ASiC containers. */
class ContainerSignaturesTest {
  private static final byte[] DECISION = "Рішення № 15".getBytes(UTF_8);
  private static final byte[] PROGRAMME = "Програма".getBytes(UTF_8);
  private static final Map<String, byte[]> BOTH =
      new java.util.TreeMap<>(Map.of("Рішення № 15.pdf", DECISION, "Програма.docx", PROGRAMME));
  private static final SampleSigner HEAD =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
          .signer(SampleKey.Kind.DSTU_GOST, Person.HEAD_OF_ZHOVKVA);

  private static final ReadSignatures READ =
      new ReadSignatures(new TrustedLists(), Clock.systemUTC());

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void tellsWhichFilesOfAnExtendedContainerAreCovered(SampleKey.Kind kind) {
    SampleSigner signer =
        new SampleAuthority(SampleKey.Kind.RSA, "Надавач").signer(kind, Person.HEAD_OF_ZHOVKVA);
    Signature read = one(SampleContainer.asice(signer, BOTH));
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.covered().names()).containsExactly("Програма.docx", "Рішення № 15.pdf");
    assertThat(read.signer().orElseThrow().organisationCode()).contains("04056101");
  }

  @Test
  void readsASimpleContainer() {
    Signature read = one(SampleContainer.asics(HEAD, "Рішення.pdf", DECISION));
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.covered().names()).containsExactly("Рішення.pdf");
  }

  @Test
  void seesAFileThatWasChangedOrTakenAway() {
    var changed = SampleContainer.of(SampleContainer.ASICE).signed(HEAD, "001", BOTH);
    BOTH.forEach((name, content) -> changed.with(name, "підмінено".getBytes(UTF_8)));
    assertThat(one(changed.packed()).finding()).isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
    var lacking = SampleContainer.of(SampleContainer.ASICE).signed(HEAD, "001", BOTH);
    assertThat(one(lacking.with("Програма.docx", PROGRAMME).packed()).finding())
        .isEqualTo(Finding.broken(Doubt.FILE_ABSENT));
  }

  @Test
  void seesAListThatWasChanged() {
    byte[] other =
        SampleContainer.list(
            "META-INF/signature001.p7s", "2.16.840.1.101.3.4.2.1", Map.of("a.txt", PROGRAMME));
    byte[] container =
        SampleContainer.of(SampleContainer.ASICE)
            .signed(HEAD, "001", BOTH)
            .with("META-INF/ASiCManifest001.xml", other)
            .with("a.txt", PROGRAMME)
            .packed();
    assertThat(one(container).finding()).isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
  }

  @Test
  void eachSignatureCoversItsOwnList() {
    SampleSigner secretary =
        new SampleAuthority(SampleKey.Kind.RSA, "Надавач")
            .signer(
                SampleKey.Kind.RSA,
                new Person("Грень Марта", "Рада", "04056101", null, "3111111111"));
    byte[] container =
        SampleContainer.of(SampleContainer.ASICE)
            .with("Рішення № 15.pdf", DECISION)
            .with("Програма.docx", PROGRAMME)
            .signed(HEAD, "001", BOTH)
            .signed(secretary, "002", Map.of("Програма.docx", PROGRAMME))
            .packed();
    List<Signature> read =
        READ.in(Held.of(container), SignedFormat.CONTAINER, "a.asice", Originals.NONE);
    assertThat(read).allMatch(it -> it.finding().holds());
    assertThat(read).extracting(it -> it.covered().names().size()).containsExactly(2, 1);
  }

  @Test
  void saysWhenNothingTellsWhichFilesAreCovered() {
    byte[] container =
        SampleContainer.of(SampleContainer.ASICE)
            .with("a.pdf", DECISION)
            .with("b.pdf", PROGRAMME)
            .with("META-INF/signature.p7s", HEAD.detached(DECISION))
            .packed();
    assertThat(one(container).finding()).isEqualTo(Finding.unknown(Doubt.LIST_ABSENT));
  }

  @Test
  void knowsOurOwnPaperInside() {
    UUID file = UUID.randomUUID();
    Originals ours =
        digest ->
            digest.fits(DECISION)
                ? Optional.of(new Originals.Original(file, "Рішення.pdf"))
                : Optional.empty();
    var read =
        READ.in(
            Held.of(SampleContainer.asice(HEAD, BOTH)), SignedFormat.CONTAINER, "a.asice", ours);
    assertThat(read.get(0).covered().ours()).contains(file);
  }

  @Test
  void tellsWhichFilesLieBesideTheSignedOnes() {
    byte[] container =
        SampleContainer.of(SampleContainer.ASICE)
            .with("Рішення № 15.pdf", DECISION)
            .with("Програма.docx", PROGRAMME)
            .signed(HEAD, "001", Map.of("Програма.docx", PROGRAMME))
            .packed();
    assertThat(one(container).finding()).isEqualTo(Finding.HOLDS);
    assertThat(one(container).covered().left()).containsExactly("Рішення № 15.pdf");
    assertThat(one(SampleContainer.asice(HEAD, BOTH)).covered().left()).isEmpty();
  }

  @Test
  void refusesAContainerInWhichNobodySigned() {
    byte[] nobody = SampleContainer.of(SampleContainer.ASICE).with("a.pdf", DECISION).packed();
    refuses(nobody, "document.signature-empty");
    byte[] noSigners =
        SampleContainer.of(SampleContainer.ASICE)
            .with("a.pdf", DECISION)
            .with("META-INF/signature.p7s", SampleSigner.signed(DECISION, false, List.of()))
            .packed();
    refuses(noSigners, "document.signature-empty");
  }

  @Test
  void refusesADamagedContainer() {
    byte[] whole = SampleContainer.asice(HEAD, BOTH);
    refuses(Arrays.copyOf(whole, whole.length / 2), "document.container-not-readable");
    byte[] hurt =
        SampleContainer.of(SampleContainer.ASICE)
            .with("a.pdf", DECISION)
            .with("META-INF/ASiCManifest.xml", "<asic:ASiC".getBytes(UTF_8))
            .with("META-INF/signature.p7s", HEAD.detached(DECISION))
            .packed();
    refuses(hurt, "document.container-not-readable");
  }

  @Test
  void refusesAListThatReachesForAnotherFile() {
    String reaching =
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a xmlns=\"x\">&e;</a>";
    byte[] container =
        SampleContainer.of(SampleContainer.ASICE)
            .with("a.pdf", DECISION)
            .with("META-INF/ASiCManifest.xml", reaching.getBytes(UTF_8))
            .with("META-INF/signature.p7s", HEAD.detached(DECISION))
            .packed();
    refuses(container, "document.container-not-readable");
  }

  @Test
  void refusesABombWithoutUnpackingIt() {
    byte[] bomb =
        SampleContainer.of(SampleContainer.ASICS)
            .with("papers.bin", new byte[40 * 1024 * 1024])
            .with("META-INF/signature.p7s", HEAD.detached(DECISION))
            .packed();
    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> one(bomb)).isInstanceOf(ContainerTooLarge.class);
  }

  @Test
  void refusesAThousandEntries() {
    var crowded = SampleContainer.of(SampleContainer.ASICE);
    for (int i = 0; i < 1001; i++) crowded.with("a" + i, new byte[] {1});
    assertThatThrownBy(() -> one(crowded.packed())).isInstanceOf(ContainerTooLarge.class);
  }

  @Test
  void refusesTwoFilesOfOneName() {
    byte[] packed =
        SampleContainer.of(SampleContainer.ASICE)
            .with("a.pdf", DECISION)
            .with("b.pdf", PROGRAMME)
            .with("META-INF/signature.p7s", HEAD.detached(DECISION))
            .packed();
    String latin = new String(packed, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] twice =
        latin.replace("b.pdf", "a.pdf").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    refuses(twice, "document.container-not-readable");
  }

  @Test
  void survivesAnyByteThatWasTurned() {
    byte[] whole = SampleContainer.asice(HEAD, BOTH);
    int read = 0;
    for (int i = 0; i < whole.length; i += 7) {
      byte[] hurt = whole.clone();
      hurt[i] ^= 0x41;
      try {
        for (Signature each :
            READ.in(Held.of(hurt), SignedFormat.CONTAINER, "a.asice", Originals.NONE))
          if (each.finding().check() == Check.HOLDS) read++;
      } catch (ua.opencities.shared.RuleBroken refused) {
        assertThat(refused.code()).startsWith("document.");
      }
    }
    // sizes and dates in the zip's own headers are nobody's content
    assertThat(read).isLessThan(whole.length / 7);
  }

  private static void refuses(byte[] container, String code) {
    assertThatThrownBy(() -> one(container))
        .isInstanceOfSatisfying(
            SignatureNotReadable.class, it -> assertThat(it.code()).isEqualTo(code));
  }

  private static Signature one(byte[] container) {
    var read = READ.in(Held.of(container), SignedFormat.CONTAINER, "a.asice", Originals.NONE);
    assertThat(read).hasSize(1);
    return read.get(0);
  }
}
