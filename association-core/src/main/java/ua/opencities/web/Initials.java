package ua.opencities.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** «Олена Демченко» → «ОД». */
final class Initials {
  private Initials() {}

  static String of(String name) {
    return Arrays.stream(name.split("\\s+"))
        .filter(w -> !w.isEmpty() && Character.isLetter(w.charAt(0)))
        .limit(2)
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }
}
