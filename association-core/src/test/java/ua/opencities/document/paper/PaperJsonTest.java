package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Block.Column;

/** What was frozen is read back to the byte. */
class PaperJsonTest {
  private static final Paper EVERY_BLOCK =
      Paper.named("Рішення «про все»")
          .by("Жовківська міська рада")
          .madeAt(Instant.parse("2022-01-20T10:00:00.123456Z"))
          .annexMark("ЗАТВЕРДЖЕНО", "рішення сесії")
          .letterhead("УКРАЇНА")
          .title("РІШЕННЯ")
          .requisites("від 20 січня 2022 року", "м. Жовква", "№ 16/VIII-870")
          .subject("Про \"лапки\", \\ і 'апостроф'")
          .heading("І. Розділ")
          .paragraph(Words.of("міська рада ").andBold("ВИРІШИЛА:").and(" \uD83C\uDDFA"))
          .centred("по центру")
          .numbered("1.2.", "Пункт.")
          .dashes("один;", "два.")
          .table(
              List.of(Column.centred("№", 10), Column.of("Назва", 60), Column.sums("Сума", 30)),
              List.of(List.of(Words.of("1"), Words.NONE, Words.bold("12 000,00"))),
              List.of(Words.NONE, Words.of("Разом"), Words.of("12 000,00")))
          .table(List.of(Column.of("", 30), Column.of("", 70)), List.of())
          .pageBreak()
          .signature("Міський голова", "Олег ВОЛЬСЬКИЙ")
          .note("Вигадані дані.");

  @Test
  void isReadBackAsItWasWritten() {
    String written = PaperJson.written(EVERY_BLOCK);
    assertThat(PaperJson.read(written)).isEqualTo(EVERY_BLOCK);
    assertThat(PaperJson.written(PaperJson.read(written))).isEqualTo(written);
  }

  @Test
  void makesTheSameFiles() {
    Paper read = PaperJson.read(PaperJson.written(EVERY_BLOCK));
    for (PaperFormat format : PaperFormat.values())
      assertThat(format.of(read).bytes()).isEqualTo(format.of(EVERY_BLOCK).bytes());
  }

  @Test
  void leavesOutWhatOnlyAPreviewMarks() {
    Paper marked = Paper.named("Чернетка").paragraph(Words.changed("нове"));
    assertThat(PaperJson.read(PaperJson.written(marked)))
        .isEqualTo(Paper.named("Чернетка").paragraph("нове"));
  }
}
