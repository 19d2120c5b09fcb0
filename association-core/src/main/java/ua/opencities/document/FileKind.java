package ua.opencities.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import ua.opencities.document.signature.SignedFormat;
import ua.opencities.shared.held.Held;

/** The kinds of files that are taken, told by their content, never by a name or a claimed type. */
enum FileKind {
  PDF("pdf", "application/pdf"),
  PNG("png", "image/png"),
  JPEG("jpg", "image/jpeg"),
  P7S("p7s", "application/pkcs7-signature"),
  ASICE("asice", "application/vnd.etsi.asic-e+zip"),
  ASICS("asics", "application/vnd.etsi.asic-s+zip"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");

  final String extension;
  final String mediaType;

  FileKind(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How its signatures are read; empty for an image, which bears none. */
  Optional<SignedFormat> signed() {
    return switch (this) {
      case PDF -> Optional.of(SignedFormat.PDF);
      case P7S -> Optional.of(SignedFormat.CMS);
      case ASICE, ASICS -> Optional.of(SignedFormat.CONTAINER);
      case DOCX -> Optional.of(SignedFormat.DOCX);
      case PNG, JPEG -> Optional.empty();
    };
  }

  /**
   * @throws FileEmpty when there is nothing in it
   * @throws FileTooLarge above {@link StoreFile#limit()}
   * @throws FileKindNotAccepted for any other kind
   */
  static FileKind accepted(String name, Held content) {
    if (content == null || content.size() == 0) throw new FileEmpty();
    if (content.size() > StoreFile.limit() * 1024L * 1024)
      throw new FileTooLarge(StoreFile.limit());
    return of(content).orElseThrow(() -> FileKindNotAccepted.of(name, content));
  }

  static Optional<FileKind> of(Held content) {
    byte[] bytes = content.first(200);
    if (begins(bytes, "255044462d")) return Optional.of(PDF);
    if (begins(bytes, "89504e470d0a1a0a")) return Optional.of(PNG);
    if (begins(bytes, "ffd8ff")) return Optional.of(JPEG);
    if (begins(bytes, "30") && isSignedData(bytes)) return Optional.of(P7S);
    if (begins(bytes, "504b0304")) return ofArchive(content);
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, String hex) {
    byte[] magic = HexFormat.of().parseHex(hex);
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /**
   * CMS SignedData: a sequence whose first member is the object identifier 1.2.840.113549.1.7.2.
   */
  private static boolean isSignedData(byte[] bytes) {
    int header = bytes.length < 2 ? 0 : (bytes[1] & 0xff) <= 0x80 ? 2 : 2 + (bytes[1] & 0x7f);
    return header >= 2
        && bytes.length > header + SIGNED_DATA.length
        && Arrays.equals(
            bytes, header, header + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length);
  }

  /**
   * Only the list of entries is read, so a small archive that unpacks to a huge one costs nothing.
   */
  private static Optional<FileKind> ofArchive(Held file) {
    try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(file.channel()).get()) {
      if (archive.getEntry("word/document.xml") != null)
        return Macros.in(archive) ? Optional.empty() : Optional.of(DOCX);
      ZipArchiveEntry declared = archive.getEntry("mimetype");
      if (declared == null || declared.getSize() > 100) return Optional.empty();
      try (var content = archive.getInputStream(declared)) {
        String type = new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip();
        return Stream.of(ASICE, ASICS).filter(it -> it.mediaType.equals(type)).findFirst();
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
