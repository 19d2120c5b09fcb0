package ua.opencities.fee.opening.line;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table to be filled in: a debt, a credit, an unpaid and a paid invoice, all invented. */
public final class SampleTable {
  private static final List<OpeningField> COLUMNS =
      Stream.of(OpeningField.values())
          .filter(field -> field != OpeningField.KATOTTG && field != OpeningField.BALANCE)
          .toList();
  private static final List<String> LINES =
      List.of(
          "99000101;Вигадана міська рада;12 000,00;;;;;;01.04.2025;",
          "99000102;Вигадана селищна рада;;500,00;;;;;;",
          "99000103;Вигадана сільська рада;;;37;01.02.2025;6 000,00;1 000,00;01.05.2025;2025",
          "99000103;Вигадана сільська рада;;;12;05.02.2024;6 000,00;6 000,00;01.05.2024;2024");

  private SampleTable() {}

  /** With the mark by which spreadsheets know UTF-8, and the separator they expect here. */
  public static String csv() {
    String headings = COLUMNS.stream().map(OpeningField::heading).collect(joining(";"));
    return "\ufeff" + headings + "\r\n" + String.join("\r\n", LINES) + "\r\n";
  }
}
