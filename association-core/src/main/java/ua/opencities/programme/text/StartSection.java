package ua.opencities.programme.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of a starting text, by their headings. */
enum StartSection {
  TITLE("Назва", Form.LINE),
  CUSTOMER("Замовник", Form.LINE),
  EXECUTORS("Виконавці", Form.LIST),
  BASES("Правові підстави", Form.LIST),
  ASSOCIATIONS("Асоціації", Form.LIST_IF_ANY),
  BACKGROUND("Загальні положення", Form.TEXT),
  PURPOSE("Мета", Form.TEXT),
  TASKS("Завдання", Form.LIST),
  RESULTS("Очікувані результати", Form.TEXT),
  STAGES("Етапи", Form.LIST),
  CONTROL("Контроль", Form.LINE),
  REPORTING("Звітування", Form.LIST_IF_ANY),
  SOURCES("Джерела фінансування", Form.LIST);

  enum Form {
    LINE,
    TEXT,
    LIST,
    LIST_IF_ANY
  }

  private final String heading;
  private final Form form;

  StartSection(String heading, Form form) {
    this.heading = heading;
    this.form = form;
  }

  String heading() {
    return heading;
  }

  /**
   * @throws StartingTextBroken where a line is missing, or more are said than it holds
   */
  void mustBeSaid(List<String> lines) {
    if (form != Form.LIST_IF_ANY && lines.isEmpty()) throw StartingTextBroken.missing(this);
    if (form == Form.LINE && lines.size() > 1) throw StartingTextBroken.notOneLine(this);
  }

  static Optional<StartSection> headed(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.heading.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  static List<String> headings() {
    return Arrays.stream(values()).map(StartSection::heading).toList();
  }
}
