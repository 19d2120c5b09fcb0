package ua.opencities.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class StoredFilesTest {
  private static final byte[] PDF = SamplePdf.page();

  private final StoreFile storing = Association.get(StoreFile.class);
  private final FileContent content = Association.get(FileContent.class);
  private final FileCard card = Association.get(FileCard.class);
  private final CouncilId zhovkva = Association.newCouncil("Жовківська міська рада");
  private final CouncilId belz = Association.newCouncil("Белзька міська рада");
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor neighbour = Association.clerkOf(belz);
  private final Actor office = Association.administrator();

  @Test
  void aLargeFileComesBackAsItWas() {
    for (int size : new int[] {262_143, 262_144, 262_145, 19 << 20}) {
      byte[] large = Arrays.copyOf(PDF, size);
      new Random(size).nextBytes(large);
      System.arraycopy(PDF, 0, large, 0, 5);
      // PDFBox mends what has no end
      System.arraycopy(PDF, 0, large, size - PDF.length, PDF.length);
      FileFacts kept =
          storing.store(clerk, Optional.of(zhovkva), size + ".pdf", "", Held.of(large));
      assertThat(kept.size()).isEqualTo(size);
      assertThat(kept.sha256()).isEqualTo(Sha256.of(large));
      var read = content.read(clerk, kept.id());
      assertThat(read.facts()).isEqualTo(kept);
      assertThat(read.content().sha256()).isEqualTo(kept.sha256());
    }
  }

  @Test
  void givesBackWhatWasHandedInWithItsHash() {
    FileFacts stored =
        storing.store(clerk, Optional.of(zhovkva), "Рішення № 5.PDF", "x/y", Held.of(PDF));
    assertThat(content.read(clerk, stored.id()).bytes()).isEqualTo(PDF);
    assertThat(card.of(clerk, stored.id())).isEqualTo(content.read(clerk, stored.id()).facts());
    assertThat(stored.name()).isEqualTo("Рішення № 5.pdf");
    assertThat(stored.mediaType()).isEqualTo("application/pdf");
    assertThat(stored.sha256()).isEqualTo(Sha256.of(PDF));
    assertThat(stored.storedBy()).isEqualTo(clerk.name());
  }

  @Test
  void anotherCouncilsFileIsNotFound() {
    FileId file = storing.store(neighbour, Optional.of(belz), "a.pdf", "", Held.of(PDF)).id();
    assertThatThrownBy(() -> content.read(clerk, file)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> card.of(clerk, file)).isInstanceOf(NotFound.class);
    assertThat(content.read(neighbour, file).bytes()).isEqualTo(PDF);
    assertThat(content.read(office, file).bytes()).isEqualTo(PDF);
  }

  @Test
  void theAssociationsOwnFilesAreNotTheCouncils() {
    FileId file = storing.store(office, Optional.empty(), "a.pdf", "", Held.of(PDF)).id();
    assertThatThrownBy(() -> content.read(clerk, file)).isInstanceOf(NotFound.class);
  }

  @Test
  void aCouncilStoresForNobodyElse() {
    assertThatThrownBy(() -> storing.store(clerk, Optional.of(belz), "a.pdf", "", Held.of(PDF)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> storing.store(clerk, Optional.empty(), "a.pdf", "", Held.of(PDF)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anIssuedPaperKeepsItsDataHashFileAndVersion() {
    IssuePaper issuing = Association.get(IssuePaper.class);
    UUID invoice = Association.anyId();
    Paper paper = Paper.named("Рахунок № 1/2026").paragraph("До сплати 12 000,00 грн");
    IssuePaper.Order order =
        new IssuePaper.Order(
            Optional.of(zhovkva), "invoice", invoice, "{\"sum\":1}", paper, PaperFormat.PDF);
    IssuedPaperFacts first = issuing.issue(office, order);
    IssuedPaperFacts second = issuing.issue(office, order);
    assertThat(first.version()).isEqualTo(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(first.dataSha256()).isEqualTo(Sha256.of("{\"sum\":1}"));
    FileContent.Content kept = content.read(clerk, first.file());
    assertThat(Sha256.of(kept.bytes())).isEqualTo(first.sha256());
    assertThat(kept.facts().name()).endsWith(".pdf").doesNotContain("/");
    PaperTrail trail = Association.get(PaperTrail.class);
    assertThat(trail.of(clerk, "invoice", invoice)).containsExactly(first, second);
    assertThat(trail.of(neighbour, "invoice", invoice)).isEmpty();
  }

  @Test
  void nobodyRewritesWhatIsStored() {
    for (String role : new String[] {"association_member", "association_admin"})
      for (String table : new String[] {"stored_file", "issued_paper"})
        assertThat(
                Association.sql("select has_table_privilege(?, ?, 'update')", role, table).value())
            .isEqualTo(false);
  }
}
