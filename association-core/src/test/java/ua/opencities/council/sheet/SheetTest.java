package ua.opencities.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.shared.held.Held;

class SheetTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheSeparatorInTheHeading(String separator) {
    String text = "код;рада\r\nUA1;Жовківська\r\n".replace(";", separator);
    Sheet sheet = read(text, StandardCharsets.UTF_8);
    assertThat(sheet.headings()).containsExactly("код", "рада");
    assertThat(sheet.lines().get(0).cells()).containsExactly("UA1", "Жовківська");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251"})
  void readsWhatOfficesWrite(String charset) {
    Sheet sheet = read("рада;район\nҐанківська міська рада;Їжацький\n", Charset.forName(charset));
    assertThat(sheet.lines().get(0).cell(0)).isEqualTo("Ґанківська міська рада");
  }

  @Test
  void takesTheByteOrderMarkForNoPartOfTheHeading() {
    assertThat(read("\ufeffкод,рада\n1,2\n", StandardCharsets.UTF_8).places()).containsKey("код");
  }

  @Test
  void numbersLinesAsAnEditorDoesOverEmptyOnesAndThoseOfSeveralRows() {
    Sheet sheet =
        read("код,рада\n1,\"Жовківська\nміська рада\"\n\n2,Белзька\n", StandardCharsets.UTF_8);
    assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 5);
  }

  @Test
  void aQuoteWithoutEndIsSaidWithItsLine() {
    assertThatThrownBy(() -> read("код,рада\n1,2\n3,\"4\n", StandardCharsets.UTF_8))
        .isInstanceOf(SheetNotReadable.class)
        .hasMessageContaining("council.sheet-broken-at-line [3]");
  }

  @Test
  void readsTheFirstSheetOfAWorkbook() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("Ради");
      sheet.value(0, 0, "КАТОТТГ");
      sheet.value(0, 1, "Населення");
      sheet.value(2, 0, "UA46060130000059055");
      sheet.value(2, 1, 9361);
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    Sheet sheet = read(bytes.toByteArray());
    assertThat(sheet.lines())
        .containsExactly(new Sheet.Line(3, java.util.List.of("UA46060130000059055", "9361")));
  }

  @Test
  void whatIsNoTableIsRefusedInWords() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThatThrownBy(() -> read(png)).isInstanceOf(SheetNotReadable.class);
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertThatThrownBy(() -> read(zip.toByteArray())).isInstanceOf(SheetNotReadable.class);
    assertThatThrownBy(() -> read("код,рада\n", StandardCharsets.UTF_8))
        .hasMessageContaining("council.sheet-empty");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
    var good = new ByteArrayOutputStream();
    try (var book = new Workbook(good, "test", "1.0")) {
      book.newWorksheet("Ради").value(0, 0, "КАТОТТГ");
    }
    var zip = new ByteArrayOutputStream();
    try (var in = ZipFile.builder().setByteArray(good.toByteArray()).get();
        var out = new ZipOutputStream(zip)) {
      for (var entry : Collections.list(in.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.getInputStream(entry).readAllBytes();
        out.write(part);
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        if (entry.getName().endsWith("sheet1.xml"))
          for (int megabyte = 0; megabyte < 60; megabyte++) out.write(blanks);
      }
    }
    assertThatThrownBy(() -> read(zip.toByteArray())).isInstanceOf(SheetNotReadable.class);
  }

  private static Sheet read(String text, Charset charset) {
    return read(text.getBytes(charset));
  }

  private static Sheet read(byte[] file) {
    return Sheet.read(Held.of(file));
  }
}
