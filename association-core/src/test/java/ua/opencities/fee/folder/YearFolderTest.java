package ua.opencities.fee.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.Sha256;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.document.template.WriteTemplate;
import ua.opencities.fee.FeeFixture;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.copy.AttachSignedCopy;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class YearFolderTest {
  private static final Actor OFFICE = Association.administrator();
  private static final byte[] SCAN =
      ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void holdsEveryEditionWithItsPapersActsAndSignedCopies() throws IOException {
    CouncilId zhovkva = SampleProgramme.council();
    Actor clerk = Association.clerkOf(zhovkva);
    var first = SampleAmendment.approved(zhovkva);
    Association.get(AttachSignedCopy.class)
        .attach(
            clerk,
            first,
            ActVerb.APPROVED,
            new AttachSignedCopy.Handed("рішення сесії.pdf", "application/pdf", SCAN));
    var second = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    SampleAmendment.decided(zhovkva, second, "18/VIII-901");

    Map<String, byte[]> files = files(packed(clerk, zhovkva, 2022));
    assertThat(files.keySet())
        .contains(
            "programme/edition-1/programme.json",
            "programme/edition-1/papers/programme.pdf",
            "programme/edition-1/papers/programme.docx",
            "programme/edition-1/papers/executive-decision.pdf",
            "programme/edition-1/acts/approved-01/рішення сесії.pdf",
            "programme/edition-1/acts/approved-01/рішення сесії.pdf.json",
            "programme/edition-2/programme.json",
            "programme/edition-2/papers/passport.docx",
            "money.json");
    assertThat(files.get("programme/edition-1/acts/approved-01/рішення сесії.pdf")).isEqualTo(SCAN);
    var json =
        Json.createReader(new ByteArrayInputStream(files.get("programme/edition-1/programme.json")))
            .readObject();
    assertThat(json.getString("state")).isEqualTo("SUPERSEDED");
    assertThat(json.getJsonArray("acts")).hasSize(2);
    assertThat(json.getJsonArray("acts").getJsonObject(1).getString("number"))
        .isEqualTo("16/VIII-870");
    assertThat(files(packed(clerk, zhovkva, 2023)).keySet())
        .as("another year has neither programme nor invoice")
        .containsExactly("money.json", YearFolder.SUMS);
  }

  /** Deflating them again took fifteen seconds where reading them takes two. */
  @Test
  void twoHundredMegabytesOfScansArePackedAsTheyAreOneAtATime() throws IOException {
    CouncilId council = SampleProgramme.council();
    Actor clerk = Association.clerkOf(council);
    var approved = SampleAmendment.approved(council);
    var noise = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] scan = Arrays.copyOf(SCAN, 10 << 20);
      byte[] picture = new byte[scan.length - SCAN.length];
      noise.nextBytes(picture);
      System.arraycopy(picture, 0, scan, SCAN.length, picture.length);
      Association.get(AttachSignedCopy.class)
          .attach(
              clerk,
              approved,
              ActVerb.APPROVED,
              new AttachSignedCopy.Handed("скан " + i + ".pdf", "application/pdf", scan));
    }
    packed(clerk, council, 2023);
    long before = heap();
    var held = new ArrayList<Long>();
    Association.get(YearFolder.class)
        .each(clerk, council, 2022, (path, bytes) -> held.add(heap() - before));
    assertThat(held).hasSizeGreaterThan(20).allMatch(bytes -> bytes < 60L << 20);

    Path zip = Files.createTempFile("folder", ".zip");
    try {
      try (var out = Files.newOutputStream(zip)) {
        Association.get(YearFolder.class).write(clerk, council, 2022, out);
      }
      assertThat(Files.size(zip)).isGreaterThan(200L << 20);
      try (var file = new ZipFile(zip.toFile())) {
        file.stream()
            .filter(entry -> entry.getName().endsWith(".pdf"))
            .forEach(entry -> assertThat(entry.getCompressedSize()).isGreaterThan(entry.getSize()));
        assertThat(file.getEntry("money.json").getCompressedSize())
            .isLessThan(file.getEntry("money.json").getSize());
      }
    } finally {
      Files.delete(zip);
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void holdsInvoicesAsTheyWereFrozen() throws IOException {
    CouncilId council = FeeFixture.member();
    var invoice = FeeFixture.invoice(council, FeeFixture.YEAR + 12, LocalDate.now().plusDays(9));
    Map<String, byte[]> files =
        files(packed(Association.clerkOf(council), council, FeeFixture.YEAR + 12));
    String pdf =
        files.keySet().stream()
            .filter(name -> name.matches("invoices/rakhunok-.*\\.pdf"))
            .findFirst()
            .orElseThrow();
    assertThat(files).containsKey(pdf.replace(".pdf", ".docx"));
    assertThat(
            Association.sql(
                    "select p.sha256 from issued_paper p where p.subject_id = ? and p.kind = 'invoice.pdf'",
                    invoice.value())
                .value())
        .isEqualTo(Sha256.of(files.get(pdf)));
    assertThat(new String(files.get(pdf.replace(".pdf", ".json")), StandardCharsets.UTF_8))
        .contains("\"frozenSha256\"", "12000.00");
  }

  @Test
  void anIssuedPaperIsHandedOutAsItWasIssued() throws IOException {
    CouncilId council = SampleProgramme.council();
    Actor clerk = Association.clerkOf(council);
    ProgrammeId approved = SampleAmendment.approved(council);
    byte[] issued =
        Association.get(TakeProgrammePaper.class).take(clerk, approved, "passport", "pdf").bytes();
    Association.get(WriteTemplate.class)
        .write(clerk, TemplatePlace.of(clerk, "passport", Variant.FULL), 0, "= Інше", "");
    Map<String, byte[]> files = files(packed(clerk, council, 2022));
    assertThat(files.get("programme/edition-1/papers/passport.pdf")).isEqualTo(issued);
  }

  @Test
  void theSameYearPackedTwiceIsTheSameArchive() throws IOException {
    CouncilId council = Association.newCouncil("Незмінна міська рада");
    Actor clerk = Association.clerkOf(council);
    Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2075, 2075);
    Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2075, 2076);
    byte[] once = packed(clerk, council, 2075);
    assertThat(packed(clerk, council, 2075)).isEqualTo(once);
    assertThat(packed(OFFICE, council, 2075)).as("by the office").isEqualTo(once);
    var names = List.copyOf(files(once).keySet());
    assertThat(names.subList(0, names.size() - 1)).isSorted();
    assertThat(names).endsWith(YearFolder.SUMS).anyMatch(name -> name.startsWith("programme-2/"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
    }
  }

  @Test
  void aNeighbourAndAStrangersCouncilAreNotFound() {
    CouncilId own = Association.newCouncil("Власна міська рада");
    CouncilId other = Association.newCouncil("Інша міська рада");
    assertThatThrownBy(() -> packed(Association.clerkOf(own), other, 2075))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> packed(OFFICE, new CouncilId(UUID.randomUUID()), 2075))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void everySumIsRight(@TempDir Path folder) throws Exception {
    CouncilId council = Association.newCouncil("Перевірена міська рада");
    Actor clerk = Association.clerkOf(council);
    Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2075, 2075);
    Map<String, byte[]> files = files(packed(clerk, council, 2075));
    String sums = new String(files.get(YearFolder.SUMS), StandardCharsets.UTF_8);
    assertThat(sums.lines()).hasSize(files.size() - 1);
    sums.lines()
        .forEach(
            line ->
                assertThat(Sha256.of(files.get(line.substring(66))))
                    .as(line)
                    .isEqualTo(line.substring(0, 64)));
    for (var file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    assumeThat(Path.of("/usr/bin/sha256sum")).exists();
    var check =
        new ProcessBuilder("/usr/bin/sha256sum", "--strict", "-c", YearFolder.SUMS)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }

  private static byte[] packed(Actor actor, CouncilId council, int year) throws IOException {
    var out = new ByteArrayOutputStream();
    Association.get(YearFolder.class).write(actor, council, year, out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> files(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
    }
    return files;
  }
}
