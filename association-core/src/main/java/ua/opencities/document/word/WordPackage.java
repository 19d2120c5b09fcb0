package ua.opencities.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ua.opencities.document.FileEmpty;

/**
 * The parts of a DOCX, unpacked within limits. What an archive says of its sizes is not believed:
 * the bytes are counted as they come.
 */
final class WordPackage {
  static final String MAIN = "word/document.xml";
  static final int LARGEST_MB = 5;
  private static final int MOST_PARTS = 500;
  private static final long MOST_BYTES = 60L * 1024 * 1024;

  /** A plain text packs some twentyfold, a drawn picture more; a bomb a thousandfold. */
  private static final int MOST_RATIO = 200;

  private static final int SMALL = 1024 * 1024;

  final Map<String, byte[]> parts;

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * @throws FileEmpty when there is nothing
   * @throws TemplateFileNotAccepted when it is no DOCX, is locked, or is too large
   */
  static WordPackage of(byte[] bytes) {
    if (bytes.length == 0) throw new FileEmpty();
    if (bytes.length > LARGEST_MB * 1024 * 1024) throw TemplateFileNotAccepted.tooLarge(LARGEST_MB);
    if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw ofOldWord(bytes);
    if (!begins(bytes, 'P', 'K')) throw TemplateFileNotAccepted.notDocx();
    WordPackage read = new WordPackage(unpacked(bytes));
    if (!read.parts.containsKey(MAIN) || !read.parts.containsKey("[Content_Types].xml"))
      throw TemplateFileNotAccepted.notDocx();
    return read;
  }

  /** Of a document that the platform filled: it may be larger than what is taken. */
  static WordPackage made(byte[] bytes) {
    return new WordPackage(unpacked(bytes));
  }

  private static boolean begins(byte[] bytes, int... signs) {
    for (int i = 0; i < signs.length; i++)
      if (i >= bytes.length || (bytes[i] & 0xff) != signs[i]) return false;
    return true;
  }

  /** A document with a password is packed like the old ones. */
  private static TemplateFileNotAccepted ofOldWord(byte[] bytes) {
    try (var inside = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (inside.getRoot().hasEntryCaseInsensitive("EncryptedPackage"))
        return TemplateFileNotAccepted.locked();
    } catch (IOException | RuntimeException unreadable) {
      return TemplateFileNotAccepted.notDocx();
    }
    return TemplateFileNotAccepted.oldWord();
  }

  private static Map<String, byte[]> unpacked(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = MOST_BYTES;
    try (ZipFile archive = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
        if (entry.isDirectory()) continue;
        if (parts.size() == MOST_PARTS) throw TemplateFileNotAccepted.unpacksTooLarge();
        if (entry.getGeneralPurposeBit().usesEncryption()) throw TemplateFileNotAccepted.locked();
        byte[] part = unpacked(archive, entry, left);
        left -= part.length;
        if (parts.put(entry.getName(), part) != null) throw TemplateFileNotAccepted.damaged();
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw TemplateFileNotAccepted.damaged();
    }
    return parts;
  }

  private static byte[] unpacked(ZipFile archive, ZipArchiveEntry entry, long left)
      throws IOException {
    long ratio = Math.max(SMALL, entry.getCompressedSize() * MOST_RATIO);
    int most = (int) Math.min(left, ratio);
    try (InputStream content = archive.getInputStream(entry)) {
      byte[] part = content.readNBytes(most + 1);
      if (part.length > most) throw TemplateFileNotAccepted.unpacksTooLarge();
      return part;
    }
  }

  /** Packed again, without any moment of its packing. */
  byte[] packed() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (var part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
          zip.closeEntry();
        }
      }
      return ua.opencities.document.paper.SettledZip.of(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
