package ua.opencities.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;
import ua.opencities.document.signature.Covered;
import ua.opencities.document.signature.SampleAuthority;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.SampleContainer;
import ua.opencities.document.signature.SampleKey;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.document.signature.SampleSigner;
import ua.opencities.document.signature.Signature;
import ua.opencities.document.signature.SignatureForm;
import ua.opencities.document.signature.SignatureNotReadable;
import ua.opencities.document.signature.SignaturesOf;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What is kept of the signatures of files that come in. */
class KeptSignaturesTest {
  private static final SampleAuthority AUTHORITY =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»");
  private static final SampleSigner HEAD =
      AUTHORITY.signer(SampleKey.Kind.DSTU_GOST, Person.HEAD_OF_ZHOVKVA);
  private static final SampleSigner TRADER =
      AUTHORITY.signer(SampleKey.Kind.RSA, Person.SOLE_TRADER);

  private final StoreFile storing = Association.get(StoreFile.class);
  private final SignaturesOf signatures = Association.get(SignaturesOf.class);
  private final CouncilId zhovkva = Association.newCouncil("Жовківська міська рада");
  private final CouncilId belz = Association.newCouncil("Белзька міська рада");
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor neighbour = Association.clerkOf(belz);

  @Test
  void keepsWhoSignedWithTheFileForItsCouncilAlone() {
    FileFacts file = stored("Рішення.pdf", SamplePdf.signed(HEAD, SamplePdf.page()));
    Signature kept = of(clerk, file).get(0);
    assertThat(kept.signer().orElseThrow().name()).isEqualTo("Вольський Олег Богданович");
    assertThat(kept.signer().orElseThrow().organisationCode()).contains("04056101");
    assertThat(kept.finding()).isEqualTo(Finding.HOLDS);
    assertThat(kept.chain()).isEqualTo(Chain.NOT_CHECKED);
    assertThat(kept.isChecked()).isFalse();
    assertThat(of(Association.administrator(), file)).containsExactly(kept);
    assertThat(of(neighbour, file)).isEmpty();
  }

  @Test
  void aFileWithoutASignatureHasNone() {
    assertThat(of(clerk, stored("Скан.pdf", SamplePdf.page()))).isEmpty();
  }

  @Test
  void keepsWhatASignatureInXmlSignsAndWhatItLeavesOut() {
    byte[] decision = "Рішення".getBytes(UTF_8);
    byte[] container =
        SampleContainer.xades(
            new TreeMap<>(Map.of("a.txt", decision, "b.txt", "Додаток".getBytes(UTF_8))),
            Map.of("a.txt", decision),
            HEAD);
    FileFacts file = stored("Рішення.asice", container);
    Signature kept = of(clerk, file).get(0);
    assertThat(kept.form()).isEqualTo(SignatureForm.XADES);
    assertThat(kept.finding()).isEqualTo(Finding.HOLDS);
    assertThat(kept.covered().names()).containsExactly("a.txt");
    assertThat(kept.covered().left()).containsExactly("b.txt");
    assertThat(of(Association.administrator(), file)).containsExactly(kept);
    assertThat(of(neighbour, file)).isEmpty();
  }

  @Test
  void keepsWhatCameWithASignatureForTheArchive() {
    String stamp = "0.4.0.1733.2.4";
    byte[] p7s =
        SampleSigner.beside(HEAD.attached("Рішення".getBytes(UTF_8)), stamp, new DERSequence());
    FileFacts file = stored("Рішення.txt.p7s", p7s);
    assertThat(of(clerk, file).get(0).additions()).containsExactly(Addition.ARCHIVE_STAMP);
    assertThat(of(neighbour, file)).isEmpty();
  }

  @Test
  void findsTheOriginalAmongTheCouncilsFilesByAnyDigest() {
    byte[] scan = SamplePdf.signed(HEAD, SamplePdf.page());
    FileFacts original = stored("Рішення № 15.pdf", scan);
    for (SampleSigner signer : List.of(HEAD, TRADER)) {
      Signature kept = of(clerk, stored("Рішення № 15.pdf.p7s", signer.detached(scan))).get(0);
      assertThat(kept.finding()).isEqualTo(Finding.HOLDS);
      assertThat(kept.covered().extent()).isEqualTo(Covered.Extent.OURS);
      assertThat(kept.covered().names()).containsExactly("Рішення № 15.pdf");
      assertThat(kept.covered().ours()).contains(original.id().value());
    }
  }

  @Test
  void theNeighboursFileIsNoOriginalOfOurs() {
    byte[] theirs = SamplePdf.signed(TRADER, SamplePdf.page());
    storing.store(neighbour, Optional.of(belz), "Таємне.pdf", "", Held.of(theirs));
    for (SampleSigner signer : List.of(HEAD, TRADER)) {
      byte[] p7s = signer.detached(theirs);
      Signature kept = of(clerk, stored("a.p7s", p7s)).get(0);
      assertThat(kept.finding()).isEqualTo(Finding.unknown(Doubt.ORIGINAL_ABSENT));
      assertThat(kept.covered().names()).isEmpty();
      var byTheOffice =
          storing.store(
              Association.administrator(), Optional.of(zhovkva), "a.p7s", "", Held.of(p7s));
      assertThat(of(clerk, byTheOffice).get(0).finding())
          .isEqualTo(Finding.unknown(Doubt.ORIGINAL_ABSENT));
    }
  }

  @Test
  void keepsNoTaxNumber() {
    byte[] paper = "Угода".getBytes(UTF_8);
    for (Person person : List.of(Person.HEAD_OF_ZHOVKVA, Person.SOLE_TRADER)) {
      SampleSigner signer = AUTHORITY.signer(SampleKey.Kind.RSA, person);
      FileFacts file = stored("a.asice", SampleContainer.asice(signer, Map.of("a.txt", paper)));
      assertThat(of(clerk, file)).hasSize(1);
    }
    for (String table : List.of("file_signature", "audit_entry"))
      for (Person person : List.of(Person.HEAD_OF_ZHOVKVA, Person.SOLE_TRADER))
        assertThat(
                Association.sql(
                        "select count(*) from " + table + " t where t::text like ?",
                        "%" + person.drfo() + "%")
                    .value())
            .isEqualTo(0L);
  }

  @Test
  void theDatabaseItselfRefusesATaxNumber() {
    FileFacts file = stored("Скан.pdf", SamplePdf.page());
    String insert =
        "insert into file_signature (id, council_id, file_id, place, form, signer, issuer, serial,"
            + " algorithm, finding, extent, covered_names, chain, read_at) values"
            + " (gen_random_uuid(), ?, ?, 0, 'CADES', ?, 'КНЕДП', '1f', '', 'HOLDS', 'THIS_FILE',"
            + " '', 'NOT_CHECKED', now())";
    assertThatThrownBy(
            () ->
                Association.sql(insert, zhovkva.value(), file.id().value(), "Проба 3012345678")
                    .run())
        .rootCause()
        .hasMessageContaining("nobodys_tax_number_is_kept");
  }

  @Test
  void nothingIsKeptOfAFileThatIsRefused() {
    byte[] signed = HEAD.attached("Рішення".getBytes(UTF_8));
    byte[] damaged = Arrays.copyOf(signed, signed.length - 300);
    Object before = files();
    assertThatThrownBy(() -> stored("a.p7s", damaged)).isInstanceOf(SignatureNotReadable.class);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void nobodyRewritesASignature() {
    stored("Рішення.pdf", SamplePdf.signed(HEAD, SamplePdf.page()));
    for (String change :
        List.of("update file_signature set signer = 'Хтось'", "delete from file_signature"))
      assertThatThrownBy(() -> Association.sql(change).run())
          .rootCause()
          .hasMessageContaining("file_signature is append-only");
    for (String role : List.of("association_member", "association_admin"))
      assertThat(
              Association.sql("select has_table_privilege(?, 'file_signature', 'update')", role)
                  .value())
          .isEqualTo(false);
  }

  private Object files() {
    return Association.sql("select count(*) from stored_file").value();
  }

  private FileFacts stored(String name, byte[] bytes) {
    return storing.store(clerk, Optional.of(zhovkva), name, "", Held.of(bytes));
  }

  private List<Signature> of(Actor actor, FileFacts file) {
    return signatures
        .files(actor, List.of(file.id().value()))
        .getOrDefault(file.id().value(), List.of());
  }
}
