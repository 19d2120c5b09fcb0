package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.shared.held.Held;
import ua.opencities.support.OpenFiles;

/** Signatures in {@code .p7s}. */
class ReadSignaturesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final byte[] DECISION = "Рішення № 15 від 22.12.2021".getBytes(UTF_8);
  private static final SampleAuthority AUTHORITY =
      new SampleAuthority(SampleKey.Kind.DSTU_GOST, "КНЕДП «Проба»");
  private static final SampleSigner HEAD =
      AUTHORITY.signer(SampleKey.Kind.DSTU_GOST, Person.HEAD_OF_ZHOVKVA);

  private static final ReadSignatures READ =
      new ReadSignatures(new TrustedLists(), Clock.fixed(NOW, ZoneOffset.UTC));

  @ParameterizedTest
  @EnumSource(names = {"RSA", "RSA_PSS", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void tellsWhoSignedWhatIsInsideAndThatTheMathematicsHold(SampleKey.Kind kind) {
    SampleSigner signer = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA);
    Signature read = one(signer.attached(DECISION));
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    var who = read.signer().orElseThrow();
    assertThat(who.name()).isEqualTo("Вольський Олег Богданович");
    assertThat(who.organisation()).contains("Жовківська міська рада");
    assertThat(who.organisationCode()).contains("04056101");
    assertThat(who.position()).contains("міський голова");
    assertThat(who.issuer()).isEqualTo("КНЕДП «Проба»");
    assertThat(who.serial()).isEqualTo(signer.certificate.getSerialNumber().toString(16));
    assertThat(read.claimedAt()).contains(SampleSigner.CLAIMED);
    assertThat(read.stampedAt()).isEmpty();
    assertThat(read.covered().extent()).isEqualTo(Covered.Extent.INSIDE);
    assertThat(read.covered().names()).containsExactly("Рішення.pdf");
    assertThat(read.chain()).isEqualTo(Chain.NOT_CHECKED);
    assertThat(read.isChecked()).isFalse();
    assertThat(read.algorithm())
        .isEqualTo(
            switch (kind) {
              case RSA -> "RSA, SHA-256";
              case RSA_PSS -> "RSA-PSS, SHA-256";
              case ECDSA -> "ECDSA, SHA-384";
              case DSTU_GOST -> "ДСТУ 4145, ГОСТ 34.311";
              default -> "ДСТУ 4145, ДСТУ 7564-256";
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "RSA_PSS", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void seesThatTheContentWasChangedAfterwards(SampleKey.Kind kind) {
    byte[] p7s = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA).attached(DECISION);
    byte[] forged = replaced(p7s, "№ 15", "№ 16");
    assertThat(one(forged).finding()).isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "RSA_PSS", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void seesThatTheValueIsNotThisSigners(SampleKey.Kind kind) {
    byte[] p7s = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA).attached(DECISION);
    byte[] value = valueOf(p7s);
    byte[] forged = value.clone();
    forged[value.length / 2] ^= 0x10;
    Finding finding = one(replaced(p7s, value, forged)).finding();
    assertThat(finding.check()).isEqualTo(Check.BROKEN);
    assertThat(finding.doubt()).contains(Doubt.VALUE_WRONG);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA_SHA1", "RSA_SHORT"})
  void doesNotVouchForWhatCanBeForged(SampleKey.Kind kind) {
    byte[] p7s = AUTHORITY.signer(kind, Person.HEAD_OF_ZHOVKVA).attached(DECISION);
    assertThat(one(p7s).finding()).isEqualTo(Finding.unknown(Doubt.ALGORITHM_WEAK));
  }

  @Test
  void findsTheOriginalOfADetachedSignatureAmongOurFiles() {
    UUID file = UUID.randomUUID();
    Originals ours =
        digest ->
            digest.fits(DECISION)
                ? Optional.of(new Originals.Original(file, "Рішення.pdf"))
                : Optional.empty();
    Signature read =
        READ.in(Held.of(HEAD.detached(DECISION)), SignedFormat.CMS, "a.p7s", ours).get(0);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.covered().extent()).isEqualTo(Covered.Extent.OURS);
    assertThat(read.covered().names()).containsExactly("Рішення.pdf");
    assertThat(read.covered().ours()).contains(file);
  }

  @Test
  void saysThatTheOriginalOfADetachedSignatureIsNotHere() {
    Signature read = one(HEAD.detached("зовсім інший файл".getBytes(UTF_8)));
    assertThat(read.finding()).isEqualTo(Finding.unknown(Doubt.ORIGINAL_ABSENT));
    assertThat(read.covered().extent()).isEqualTo(Covered.Extent.ELSEWHERE);
    assertThat(read.signer()).isPresent();
  }

  @Test
  void readsSeveralSignersAndTheSignatureInsideASignature() {
    SampleSigner secretary =
        AUTHORITY.signer(
            SampleKey.Kind.ECDSA,
            new Person(
                "Грень Марта", "Жовківська міська рада", "04056101", "секретар", "3111111111"));
    byte[] both = SampleSigner.signed(DECISION, true, List.of(HEAD, secretary));
    assertThat(READ.in(Held.of(both), SignedFormat.CMS, "a.p7s", Originals.NONE))
        .extracting(it -> it.signer().orElseThrow().name())
        .containsExactlyInAnyOrder("Вольський Олег Богданович", "Грень Марта");
    byte[] inside = secretary.attached(HEAD.attached(DECISION));
    assertThat(READ.in(Held.of(inside), SignedFormat.CMS, "Рішення.pdf.p7s.p7s", Originals.NONE))
        .extracting(it -> it.signer().orElseThrow().name(), it -> it.covered().names().get(0))
        .containsExactly(
            tuple("Грень Марта", "Рішення.pdf.p7s"),
            tuple("Вольський Олег Богданович", "Рішення.pdf"));
  }

  @Test
  void leavesNothingOfALargeFileOpen() throws Exception {
    byte[] scan = Arrays.copyOf(DECISION, 400_000);
    byte[] twice = HEAD.attached(HEAD.attached(scan));
    int before = OpenFiles.held();
    assertThat(READ.in(Held.of(twice), SignedFormat.CMS, "a.p7s.p7s", Originals.NONE)).hasSize(2);
    refuses(Arrays.copyOf(twice, twice.length - 100), "document.signature-damaged");
    assertThat(OpenFiles.held()).isEqualTo(before);
  }

  @Test
  void refusesMoreCertificatesThanMemoryIsFor() {
    var many = java.util.Collections.nCopies(8_000, HEAD.certificate);
    refuses(SampleSigner.signed(DECISION, true, List.of(HEAD), many), "document.signature-damaged");
    byte[] large = Arrays.copyOf(DECISION, 6 << 20);
    assertThat(one(AUTHORITY.signer(SampleKey.Kind.RSA, Person.SOLE_TRADER).attached(large)))
        .as("what is signed goes past it")
        .matches(it -> it.finding().holds());
  }

  @Test
  void refusesACertificateThatTheSignerDidNotMean() {
    var other =
        AUTHORITY.again(
            HEAD, new Person("Чужа Особа", "Інша рада", "12345678", "голова", "3222222222"));
    byte[] swapped = SampleSigner.signed(DECISION, true, List.of(HEAD), List.of(other));
    assertThat(one(swapped).finding()).isEqualTo(Finding.broken(Doubt.CERTIFICATE_OTHER));
  }

  @Test
  void saysWhenNoCertificateTellsWhoSigned() {
    byte[] none = SampleSigner.signed(DECISION, true, List.of(HEAD), List.of());
    assertThat(one(none).finding()).isEqualTo(Finding.unknown(Doubt.CERTIFICATE_ABSENT));
    assertThat(one(none).signer()).isEmpty();
  }

  @Test
  void takesTheTimeOfAStampOverThisSignatureOnly() {
    Instant at = Instant.parse("2026-11-20T08:15:07Z");
    SampleSigner stamper = AUTHORITY.stamper(SampleKey.Kind.DSTU_GOST);
    byte[] p7s = HEAD.attached(DECISION);
    assertThat(one(stamper.stamped(p7s, at, true)).stampedAt()).contains(at);
    assertThat(one(stamper.stamped(p7s, at, false)).stampedAt()).isEmpty();
    assertThat(one(stamper.stamped(p7s, at, true)).finding()).isEqualTo(Finding.HOLDS);
  }

  @Test
  void dropsTheTaxNumberWhereverItStands() {
    for (Person person : List.of(Person.HEAD_OF_ZHOVKVA, Person.SOLE_TRADER)) {
      SampleSigner signer = AUTHORITY.signer(SampleKey.Kind.RSA, person);
      assertThat(signer.certificate.getSubject().toString()).contains(person.drfo());
      assertThat(one(signer.attached(DECISION)).toString()).doesNotContain(person.drfo());
    }
    Signature trader =
        one(AUTHORITY.signer(SampleKey.Kind.RSA, Person.SOLE_TRADER).attached(DECISION));
    assertThat(trader.signer().orElseThrow().organisationCode()).isEmpty();
    assertThat(trader.signer().orElseThrow().organisation()).contains("ФОП Проба …");
  }

  @Test
  void refusesWhatIsDamagedOrEmptyInASentence() {
    byte[] whole = HEAD.attached(DECISION);
    refuses(Arrays.copyOf(whole, whole.length / 2), "document.signature-damaged");
    refuses("30".getBytes(UTF_8), "document.signature-damaged");
    refuses(new byte[0], "document.signature-damaged");
    refuses(SampleSigner.signed(DECISION, true, List.of()), "document.signature-empty");
    byte[] nested = new byte[60_000];
    for (int i = 0; i < nested.length; i += 2) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x80;
    }
    refuses(nested, "document.signature-damaged");
  }

  @Test
  void noTurnedByteMakesItHoldForAnotherContent() {
    byte[] whole = HEAD.attached(DECISION);
    for (int i = 0; i < whole.length; i++) {
      byte[] hurt = whole.clone();
      hurt[i] ^= 0x15;
      try {
        for (Signature each : READ.in(Held.of(hurt), SignedFormat.CMS, "a.p7s", Originals.NONE))
          if (each.finding().holds())
            assertThat(Cms.parsed(Held.of(hurt)).orElseThrow().inside().orElseThrow().all())
                .as("byte " + i)
                .isEqualTo(DECISION);
      } catch (SignatureNotReadable refused) {
        assertThat(refused.code()).startsWith("document.signature");
      }
    }
  }

  private static void refuses(byte[] p7s, String code) {
    assertThatThrownBy(() -> one(p7s))
        .isInstanceOfSatisfying(
            SignatureNotReadable.class, it -> assertThat(it.code()).isEqualTo(code));
  }

  private static Signature one(byte[] p7s) {
    var read = READ.in(Held.of(p7s), SignedFormat.CMS, "Рішення.pdf.p7s", Originals.NONE);
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  private static byte[] valueOf(byte[] p7s) {
    return Cms.parsed(p7s).orElseThrow().getSignerInfos().iterator().next().getSignature();
  }

  private static byte[] replaced(byte[] bytes, String was, String becomes) {
    return replaced(bytes, was.getBytes(UTF_8), becomes.getBytes(UTF_8));
  }

  private static byte[] replaced(byte[] bytes, byte[] was, byte[] becomes) {
    String all = new String(bytes, ISO_8859_1);
    assertThat(all).contains(new String(was, ISO_8859_1));
    return all.replace(new String(was, ISO_8859_1), new String(becomes, ISO_8859_1))
        .getBytes(ISO_8859_1);
  }
}
