package ua.opencities.benchmarks.data;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A council that does not exist. Names are built so that words repeat as in the real register; the
 * codes begin as invented codes do.
 */
record InventedCouncil(
    UUID id, int place, String oblast, String name, String centre, String kind, int inhabitants) {
  private static final List<String> BEGIN =
      List.of("", "", "Ново", "Старо", "Верхньо", "Нижньо", "Велико", "Мало", "Красно", "Біло");
  private static final List<String> ROOT =
      List.of(
          "верб", "лип", "дуб", "калин", "вишн", "яблун", "тополь", "кленов", "березів", "соснів",
          "озер", "річк", "став", "лугов", "степ", "гір", "долин", "ярів", "острів", "камян",
          "козач", "міщан", "гончар", "коваль", "мельник", "чумак", "пасіч", "рибаль", "вівчар",
          "ткач");
  private static final List<String> KINDS = List.of("SILSKA", "SELYSHCHNA", "MISKA", "SILSKA");

  static InventedCouncil next(Chance chance, int place, String oblast) {
    String stem = chance.of(BEGIN) + chance.of(ROOT);
    stem = stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    String kind = chance.of(KINDS);
    String body =
        switch (kind) {
          case "MISKA" -> "міська рада";
          case "SELYSHCHNA" -> "селищна рада";
          default -> "сільська рада";
        };
    int people = chance.between(2_000, kind.equals("MISKA") ? 120_000 : 25_000);
    return new InventedCouncil(
        chance.id(), place, oblast, stem + "івська " + body, stem + "івка", kind, people);
  }

  /** Every tenth is a contact that has not joined. */
  boolean member() {
    return place % 10 != 9;
  }

  String katottg() {
    return "UA%s%015d".formatted(oblast, place);
  }

  String raion() {
    return centre.substring(0, centre.length() - 1) + "ський";
  }

  String centreKind() {
    return switch (kind) {
      case "MISKA" -> "MISTO";
      case "SELYSHCHNA" -> "SELYSHCHE";
      default -> "SELO";
    };
  }

  String edrpou() {
    return "99%06d".formatted(place);
  }

  String iban() {
    return iban("999999%019d".formatted(place));
  }

  /** With the two digits by which 97 divides it with a rest of 1. */
  static String iban(String account) {
    int rest = new BigInteger(account + "301000").mod(BigInteger.valueOf(97)).intValue();
    return "UA%02d%s".formatted(98 - rest, account);
  }

  /** As the product's search key, whose rules these plain letters need not. */
  String nameKey() {
    return name.toLowerCase(Locale.ROOT);
  }

  String searchKey() {
    return (name + " " + centre + " " + raion()).toLowerCase(Locale.ROOT);
  }

  int inhabitants(int year) {
    return inhabitants - inhabitants / 200 * (2026 - year) / 2;
  }
}
