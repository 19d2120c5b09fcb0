package ua.opencities.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

class FileKindTest {
  @Test
  void tellsAFileByItsContent() throws Exception {
    assertThat(kind("%PDF-1.4".getBytes(US_ASCII))).contains(FileKind.PDF);
    assertThat(kind(hex("89504e470d0a1a0a00"))).contains(FileKind.PNG);
    assertThat(kind(hex("ffd8ffe000104a46"))).contains(FileKind.JPEG);
    assertThat(kind(hex("30820b0006092a864886f70d010702a0820a"))).contains(FileKind.P7S);
    assertThat(kind(hex("308006092a864886f70d010702a080"))).contains(FileKind.P7S);
    assertThat(kind(PaperFormat.DOCX.of(Paper.named("a")).bytes())).contains(FileKind.DOCX);
    assertThat(kind(PaperFormat.PDF.of(Paper.named("a")).bytes())).contains(FileKind.PDF);
    assertThat(kind(archive("mimetype", "application/vnd.etsi.asic-e+zip")))
        .contains(FileKind.ASICE);
    assertThat(kind(archive("mimetype", "application/vnd.etsi.asic-s+zip")))
        .contains(FileKind.ASICS);
  }

  @Test
  void refusesWhatOnlyPretends() throws Exception {
    assertThat(kind("<html><script>".getBytes(US_ASCII))).isEmpty();
    assertThat(kind("MZ".getBytes(US_ASCII))).isEmpty();
    assertThat(kind(hex("3082"))).isEmpty();
    assertThat(kind(hex("504b0304ffff"))).isEmpty();
    assertThat(kind(archive("mimetype", "application/epub+zip"))).isEmpty();
    assertThat(kind(archive("word/document.xml", "a", "word/vbaProject.bin", "b"))).isEmpty();
  }

  @Test
  void refusesEmptyLargeAndUnknownFilesInASentence() {
    refuses(new byte[0], FileEmpty.class, "порожній");
    refuses(null, FileEmpty.class, "порожній");
    refuses(new byte[20 * 1024 * 1024 + 1], FileTooLarge.class, "20 МБ");
    refuses("plain".getBytes(US_ASCII), FileKindNotAccepted.class, "не приймається");
  }

  @Test
  void saysThatAFileIsNotWhatItsNameSays() {
    for (String name : new String[] {"рішення.pdf", "Підпис.P7S", "a.asice", "b.docx"})
      refuses(name, "MZ".getBytes(US_ASCII), FileKindNotAccepted.class, "щось інше");
    refuses("program.exe", "MZ".getBytes(US_ASCII), FileKindNotAccepted.class, "не приймається");
  }

  @Test
  void refusesADocumentWithMacrosUnderAnyName() throws Exception {
    byte[] project = archive("word/document.xml", "a", "word/vbaProject.bin", "b");
    byte[] declared =
        archive(
            "[Content_Types].xml",
            "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
            "word/document.xml",
            "a");
    for (byte[] document : new byte[][] {project, declared}) {
      refuses("рішення.docx", document, FileKindNotAccepted.class, "макроси");
      refuses("рішення.docm", document, FileKindNotAccepted.class, "макроси");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\docs\\Рішення.PDF, pdf, Рішення.pdf",
    "../../etc/passwd, pdf, passwd.pdf",
    "invoice.pdf.exe, pdf, invoice.pdf.exe.pdf",
    "'a<b>:\"c|?*.pdf', pdf, a b c.pdf",
    ".htaccess, pdf, htaccess.pdf",
    "фото.jpeg, jpg, фото.jpg",
    "'', pdf, file.pdf",
    ", pdf, file.pdf",
  })
  void cleansANameAndGivesItTheTrueEnding(String typed, String ending, String kept) {
    assertThat(FileName.cleaned(typed, ending)).isEqualTo(kept);
  }

  @Test
  void shortensALongName() {
    assertThat(FileName.cleaned("я".repeat(500) + "\u202e\u0000.pdf", "pdf"))
        .hasSize(124)
        .endsWith("я.pdf");
  }

  private static Optional<FileKind> kind(byte[] bytes) {
    return FileKind.of(Held.of(bytes));
  }

  private static void refuses(byte[] bytes, Class<? extends RuleBroken> rule, String words) {
    refuses("a", bytes, rule, words);
  }

  private static void refuses(
      String name, byte[] bytes, Class<? extends RuleBroken> rule, String words) {
    Actor office = Operator.because("a test");
    StoreFile storing = new StoreFile(null, null, null, null, null);
    Held content = bytes == null ? null : Held.of(bytes);
    assertThatThrownBy(() -> storing.store(office, Optional.empty(), name, "", content))
        .isInstanceOfSatisfying(
            rule,
            broken -> {
              assertThat(broken.field()).isEqualTo("file");
              assertThat(Texts.of(Language.UK).sentence(broken)).contains(words);
              assertThat(Texts.of(Language.EN).knows(broken.code())).isTrue();
            });
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] archive(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(US_ASCII));
      }
    }
    return bytes.toByteArray();
  }
}
