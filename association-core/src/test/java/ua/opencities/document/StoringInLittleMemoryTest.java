package ua.opencities.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.opencities.document.signature.SampleAuthority;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.SampleContainer;
import ua.opencities.document.signature.SampleKey;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.document.signature.SampleSigner;
import ua.opencities.document.signature.SignaturesOf;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * All that a thread asks for of memory, given back or not, while it looks at a large file, reads
 * who signed it and stores it, is a small part of the file.
 */
class StoringInLittleMemoryTest {
  private static final SampleSigner SIGNER =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
          .signer(SampleKey.Kind.RSA, Person.HEAD_OF_ZHOVKVA);

  private final StoreFile storing = Association.get(StoreFile.class);
  private final CouncilId council = Association.newCouncil("Жовківська міська рада");
  private final Actor clerk = Association.clerkOf(council);

  @Test
  void aScanOfNineteenMegabytes() throws IOException {
    takesLittle("Скан.pdf", scan(19 << 20), 0, 6 << 20);
  }

  @Test
  void aSignedPdf() throws IOException {
    takesLittle("Рішення.pdf", SamplePdf.signed(SIGNER, scan(18 << 20)), 1, 6 << 20);
  }

  @Test
  void aScanInsideItsSignature() throws IOException {
    takesLittle("Рішення.pdf.p7s", SIGNER.attached(scan(18 << 20)), 1, 6 << 20);
  }

  @Test
  void aContainer() throws IOException {
    byte[] small = SampleContainer.asice(SIGNER, Map.of("b.pdf", SamplePdf.page()));
    storing.store(clerk, Optional.of(council), "b.asice", "", Held.of(small)); // its classes, too
    // the library unpacks by pieces, each of them new
    takesLittle(
        "a.asice", SampleContainer.asice(SIGNER, Map.of("a.pdf", scan(18 << 20))), 1, 19 << 20);
  }

  private void takesLittle(String name, byte[] bytes, int signatures, int most) throws IOException {
    var small = Held.of(SamplePdf.page());
    storing.store(clerk, Optional.of(council), "a.pdf", "", small); // classes are loaded
    try (Held held = Held.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
      var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      FileFacts kept = storing.store(clerk, Optional.of(council), name, "", held);
      long taken = threads.getCurrentThreadAllocatedBytes() - before;
      assertThat(taken).as(name).isLessThan(most);
      assertThat(kept.size()).isEqualTo(bytes.length);
      var id = kept.id().value();
      var read = Association.get(SignaturesOf.class).files(clerk, List.of(id));
      assertThat(read.getOrDefault(id, List.of()))
          .hasSize(signatures)
          .allMatch(it -> it.finding().holds());
      assertThat(Association.get(FileContent.class).read(clerk, kept.id()).content().sha256())
          .isEqualTo(Sha256.of(bytes));
    }
  }

  /** A page with a picture that nothing makes smaller. */
  private static byte[] scan(int size) throws IOException {
    byte[] picture = new byte[size];
    new Random(size).nextBytes(picture);
    var pdf = new ByteArrayOutputStream();
    pdf.write(
        ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                + "4 0 obj\n<</Length "
                + size
                + ">>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.write(picture);
    pdf.write(
        "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }
}
