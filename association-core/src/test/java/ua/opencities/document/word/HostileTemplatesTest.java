package ua.opencities.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.FileEmpty;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;

/** What a template must not be or bring is refused with a sentence that says what to change. */
class HostileTemplatesTest {
  private static final FieldList FIELDS =
      new FieldList(
          "document", List.of(Field.value("thing"), Field.list("things", Field.value("name"))));
  private static final byte[] GOOD = SampleDocx.of("Про {{thing}}");
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";

  static Stream<Arguments> files() throws IOException {
    return Stream.of(
        Arguments.of("is-no-docx", "%PDF-1.7 це не Word".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("is-damaged", java.util.Arrays.copyOf(GOOD, GOOD.length / 2)),
        Arguments.of("file-too-large", noise()),
        Arguments.of("is-locked", ole("EncryptedPackage")),
        Arguments.of("is-old-word", ole("WordDocument")),
        Arguments.of(
            "has-macros",
            changed(
                TYPES, old -> old.replace("document.main+xml", "document.macroEnabled.main+xml"))),
        Arguments.of("has-macros", changed("word/vbaProject.bin", old -> "x")),
        Arguments.of(
            "is-no-docx",
            changed(
                TYPES,
                old ->
                    old.replace(
                        "wordprocessingml.document.main", "wordprocessingml.template.main"))),
        Arguments.of("has-embedded", changed("word/embeddings/oleObject1.bin", old -> "x")),
        Arguments.of("has-embedded", changed("word/activeX/activeX1.xml", old -> "<x/>")),
        Arguments.of("has-embedded", relation("oleObject", "embeddings/o.xlsx", "")),
        Arguments.of("has-embedded", relation("aFChunk", "chunk.xml", "")),
        Arguments.of(
            "reaches-outside",
            relation("attachedTemplate", "http://198.51.100.7/a.dotm", "External")),
        Arguments.of(
            "reaches-outside", relation("image", "file:////198.51.100.7/a.png", "External")),
        Arguments.of("reaches-outside", relation("hyperlink", "file:///etc/passwd", "External")),
        Arguments.of("has-field-code", SampleDocx.body(code("INCLUDE", "TEXT \"c:/a.docx\""))),
        Arguments.of(
            "has-field-code",
            SampleDocx.body("<w:p><w:fldSimple w:instr=\" DDEAUTO c:/cmd.exe \"/></w:p>")),
        Arguments.of(
            "is-damaged",
            changed(
                "word/document.xml",
                old ->
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + old.substring(old.indexOf("?>") + 2))),
        Arguments.of(
            "unpacks-too-large", changed("word/media/image1.png", old -> "0".repeat(30_000_000))),
        Arguments.of("says-nothing", SampleDocx.of("", " ")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedInAWord(String rule, byte[] file) {
    var refused =
        catchThrowableOfType(
            TemplateFileNotAccepted.class, () -> WordTemplate.checked(file, FIELDS));
    assertThat(refused.code()).isEqualTo("document.template-" + rule);
    assertThat(refused.field()).isEqualTo("file");
    for (Language language : Language.values())
      assertThat(Texts.of(language).sentence(refused)).doesNotContain("document.template");
  }

  @Test
  void anOrdinaryLinkIsNoDanger() throws IOException {
    assertThat(
            WordTemplate.checked(
                relation("hyperlink", "https://zakon.rada.gov.ua/", "External"), FIELDS))
        .isNotNull();
  }

  @Test
  void nothingAtAllIsEmpty() {
    assertThatThrownBy(() -> WordTemplate.checked(new byte[0], FIELDS))
        .isInstanceOf(FileEmpty.class);
  }

  private static byte[] changed(String part, UnaryOperator<String> change) {
    return SampleDocx.changed(GOOD, Map.of(part, change));
  }

  private static byte[] relation(String type, String target, String mode) {
    return changed(
        RELATIONS,
        old ->
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId99\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type
                + "\" Target=\""
                + target
                + "\""
                + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
                + "/></Relationships>");
  }

  /** As Word parts it while somebody types. */
  private static String code(String... parts) {
    StringBuilder runs = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    for (String part : parts)
      runs.append("<w:r><w:instrText>").append(part).append("</w:instrText></w:r>");
    return runs + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
  }

  private static byte[] ole(String entry) throws IOException {
    try (var file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] noise() {
    byte[] noise = new byte[WordTemplate.limit() * 1024 * 1024 + 1];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
