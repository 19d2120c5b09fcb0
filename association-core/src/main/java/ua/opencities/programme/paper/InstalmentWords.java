package ua.opencities.programme.paper;

import java.util.List;
import java.util.stream.IntStream;
import ua.opencities.language.DateInWords;
import ua.opencities.tariff.terms.Instalment;

/** «двома частинами: до 31 березня та до 30 вересня», with shares where they are not equal. */
final class InstalmentWords {
  private static final List<String> BY =
      List.of(
          "двома",
          "трьома",
          "чотирма",
          "п’ятьма",
          "шістьма",
          "сімома",
          "вісьмома",
          "дев’ятьма",
          "десятьма",
          "одинадцятьма",
          "дванадцятьма");

  private InstalmentWords() {}

  /** Empty without parts. */
  static String of(List<Instalment> parts) {
    if (parts.isEmpty()) return "";
    int last = parts.size() - 1;
    String before =
        String.join(", ", IntStream.range(0, last).mapToObj(i -> part(parts.get(i))).toList());
    String equal = parts.get(0).percent().isEmpty() ? " рівними" : "";
    return BY.get(last - 1) + equal + " частинами: " + before + " та " + part(parts.get(last));
  }

  private static String part(Instalment part) {
    String share = part.percent().map(percent -> percent + "\u00a0% ").orElse("");
    return share + "до\u00a0" + DateInWords.ofEveryYear(part.due());
  }
}
