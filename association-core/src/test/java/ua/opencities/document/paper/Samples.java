package ua.opencities.document.paper;

import java.time.Instant;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;

/** Papers that use every kind of block. */
final class Samples {
  private Samples() {}

  static Paper decision() {
    return Paper.named("Рішення про погодження програми")
        .by("Жовківська міська рада")
        .madeAt(Instant.parse("2021-11-23T08:00:00Z"))
        .note("вигадані дані")
        .letterhead("УКРАЇНА", "Жовківська міська рада", "ВИКОНАВЧИЙ КОМІТЕТ")
        .title("РІШЕННЯ")
        .requisites("від ___ __________ 2021 року", "м. Жовква", "№ ______")
        .subject("Про погодження Програми членства Жовківської міської ради на 2022 рік")
        .paragraph(
            "Керуючись ст. 28 Закону України \"Про місцеве самоврядування в Україні\", виконком")
        .centred("ВИРІШИВ:")
        .numbered("1.", "Погодити Програму, що додається.")
        .numbered("2.", Words.of("Контроль покласти на ").andBold("керуючу справами").and("."))
        .signature("Міський голова", new PersonName("Олег", "Вольський", Gender.MASCULINE));
  }

  static Paper programme() {
    Paper paper =
        Paper.named("Програма")
            .madeAt(Instant.parse("2021-11-23T08:00:00Z"))
            .annexMark("Додаток", "до рішення виконавчого комітету", "від ______ № ______")
            .title("Програма членства на 2022 рік")
            .heading("І. Загальні положення")
            .numbered("1.1.", "Членство у Рава-Руській раді & <b>співпраця</b>.")
            .numbered("1.2.", "Правовою основою є Конституція України.")
            .heading("ІІ. Мета")
            .numbered("2.", Words.of("Мета ").and(Words.changed("нова")).and(" та проста."))
            .heading("ІІІ. Завдання")
            .numbered("3.", "До завдань належать:")
            .dashes("розвиток електронного врядування;", "обмін досвідом з мар'янівською громадою.")
            .table(
                List.of(
                    Column.centred("№", 10), Column.of("Захід", 60), Column.sums("Сума, грн", 30)),
                List.of(
                    List.of(Words.of("1"), Words.of("Сплата внеску"), Words.of("10 000,00")),
                    List.of(Words.of("2"), Words.of("Навчання"), Words.of("2 000,00"))),
                List.of(Words.of(""), Words.of("Усього"), Words.of("12 000,00")));
    for (int i = 1; i <= 25; i++)
      paper =
          paper.paragraph("Абзац про те, як програма сприятиме роботі ради, під числом " + i + ".");
    return paper
        .pageBreak()
        .title("Паспорт")
        .numbered("1.", Words.bold("Назва: ").and("Програма членства."))
        .numbered("2.", Words.bold("Обсяг: ").and("12 000,00 грн."))
        .signature(
            "Заступник міського голови з питань діяльності виконавчих органів ради, керуюча справами",
            new PersonName("Мар'яна", "Цимбала", Gender.FEMININE));
  }
}
