package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.TrustedList;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.shared.held.Held;

/** Whether a signer's certificate leads to a provider of the configured list. */
class TrustedListTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant ISSUED = Instant.parse("2026-11-01T00:00:00Z");
  private static final byte[] DECISION = "Рішення".getBytes(UTF_8);
  private final SampleAuthority authority =
      new SampleAuthority(SampleKey.Kind.DSTU_GOST, "КНЕДП «Проба»");
  @TempDir private Path folder;

  @AfterEach
  void noListIsConfigured() {
    System.clearProperty(TrustedLists.SETTING);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA", "DSTU_GOST", "DSTU_KUPYNA"})
  void trustsWhomAGrantedProviderCertified(SampleKey.Kind kind) throws IOException {
    var provider = new SampleAuthority(kind, "КНЕДП " + kind);
    configure(new SampleTrustedList().granting(provider.certificate()).xml());
    Signature read = one(provider.signer(kind, Person.HEAD_OF_ZHOVKVA).attached(DECISION));
    assertThat(read.chain()).isEqualTo(new Chain(Chain.State.TRUSTED, Optional.of(ISSUED)));
    assertThat(read.isChecked()).isTrue();
  }

  @Test
  void trustsNobodyElse() throws IOException {
    var another = new SampleAuthority(SampleKey.Kind.DSTU_GOST, "КНЕДП «Проба»");
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    byte[] p7s = signerOf(another).attached(DECISION);
    assertThat(one(p7s).chain().state()).isEqualTo(Chain.State.UNTRUSTED);
    assertThat(one(p7s).isChecked()).isFalse();
  }

  @Test
  void trustsNoProviderWhoseServiceWasWithdrawnNorAServiceThatIssuesNothing() throws IOException {
    configure(
        new SampleTrustedList()
            .withdrawn(authority.certificate())
            .granting(SampleTrustedList.STAMPER, authority.certificate())
            .xml());
    assertThat(one(signerOf(authority).attached(DECISION)).chain().state())
        .isEqualTo(Chain.State.UNTRUSTED);
  }

  @Test
  void followsTheCertificatesThatCameAlong() throws IOException {
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    SampleAuthority below = authority.below(SampleKey.Kind.ECDSA, "Підпорядкований");
    SampleSigner head = signerOf(below);
    byte[] whole =
        SampleSigner.signed(
            DECISION, true, List.of(head), List.of(head.certificate, below.certificate()));
    assertThat(one(whole).chain().state()).isEqualTo(Chain.State.TRUSTED);
    assertThat(one(head.attached(DECISION)).chain().state()).isEqualTo(Chain.State.UNTRUSTED);
  }

  @Test
  void noPersonIssuesCertificates() throws IOException {
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    SampleSigner head = signerOf(authority);
    SampleSigner forged =
        SampleAuthority.pretending(head).signer(SampleKey.Kind.RSA, Person.SOLE_TRADER);
    byte[] p7s =
        SampleSigner.signed(
            DECISION, true, List.of(forged), List.of(forged.certificate, head.certificate));
    assertThat(one(p7s).chain().state()).isEqualTo(Chain.State.UNTRUSTED);
  }

  @Test
  void asksWhetherTheCertificateWasInForceWhenABelievedStampSaysItWasSigned() throws IOException {
    SampleSigner expired =
        authority.signer(
            SampleKey.Kind.ECDSA,
            Person.HEAD_OF_ZHOVKVA,
            Instant.parse("2024-01-01T00:00:00Z"),
            Instant.parse("2026-01-01T00:00:00Z"));
    SampleSigner stamper = authority.stamper(SampleKey.Kind.ECDSA);
    Instant inForce = Instant.parse("2025-06-01T00:00:00Z");
    configure(new SampleTrustedList().granting(authority.certificate()).xml());
    byte[] p7s = expired.attached(DECISION);
    assertThat(one(p7s).chain().state()).isEqualTo(Chain.State.OUT_OF_TERM);
    assertThat(one(stamper.stamped(p7s, inForce, true)).chain().state())
        .isEqualTo(Chain.State.TRUSTED);
    SampleSigner nobody =
        new SampleAuthority(SampleKey.Kind.ECDSA, "Самозваний").stamper(SampleKey.Kind.ECDSA);
    assertThat(one(nobody.stamped(p7s, inForce, true)).chain().state())
        .isEqualTo(Chain.State.OUT_OF_TERM);
  }

  @Test
  void readsNoListThatReachesForAnotherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "2026-11-01T00:00:00Z");
    String reaching = "<!DOCTYPE t [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    assertThatThrownBy(() -> TrustedList.read(new SampleTrustedList().xml(reaching)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("document type");
    assertThatThrownBy(() -> TrustedList.read("<a/>".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aListThatCannotBeReadIsAsNone() throws IOException {
    configure("не список".getBytes(UTF_8));
    assertThat(one(signerOf(authority).attached(DECISION)).chain()).isEqualTo(Chain.NOT_CHECKED);
    System.setProperty(TrustedLists.SETTING, folder.resolve("nothing.xml").toString());
    assertThat(one(signerOf(authority).attached(DECISION)).chain()).isEqualTo(Chain.NOT_CHECKED);
  }

  @Test
  void severalListsAreOne() throws IOException {
    var another = new SampleAuthority(SampleKey.Kind.RSA, "Інший надавач");
    Path first = configure(new SampleTrustedList().granting(authority.certificate()).xml());
    Path second =
        Files.write(
            folder.resolve("EC.xml"),
            new SampleTrustedList().granting(another.certificate()).xml());
    System.setProperty(TrustedLists.SETTING, first + File.pathSeparator + second);
    for (SampleAuthority listed : List.of(authority, another))
      assertThat(one(signerOf(listed).attached(DECISION)).isChecked()).isTrue();
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    var lists = new TrustedLists();
    Path file = configure(new SampleTrustedList().xml());
    var read = new ReadSignatures(lists, Clock.fixed(NOW, ZoneOffset.UTC));
    byte[] p7s = signerOf(authority).attached(DECISION);
    assertThat(chain(read, p7s)).isEqualTo(Chain.State.UNTRUSTED);
    Files.write(file, new SampleTrustedList().granting(authority.certificate()).xml());
    Files.setLastModifiedTime(file, FileTime.from(NOW));
    assertThat(chain(read, p7s)).isEqualTo(Chain.State.TRUSTED);
  }

  private static Chain.State chain(ReadSignatures read, byte[] p7s) {
    return read.in(Held.of(p7s), SignedFormat.CMS, "a.p7s", Originals.NONE).get(0).chain().state();
  }

  private static SampleSigner signerOf(SampleAuthority authority) {
    return authority.signer(SampleKey.Kind.RSA, Person.HEAD_OF_ZHOVKVA);
  }

  private Path configure(byte[] xml) throws IOException {
    Path file = Files.write(folder.resolve("TL.xml"), xml);
    System.setProperty(TrustedLists.SETTING, file.toString());
    return file;
  }

  private static Signature one(byte[] p7s) {
    var read =
        new ReadSignatures(new TrustedLists(), Clock.fixed(NOW, ZoneOffset.UTC))
            .in(Held.of(p7s), SignedFormat.CMS, "a.p7s", Originals.NONE);
    assertThat(read).hasSize(1);
    return read.get(0);
  }
}
