package ua.opencities.web.typed;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Page;

/** What an address asks of a list. Nobody typed it into a form: nonsense narrows nothing. */
public final class Wanted {
  private static final int MOST_WORDS = 200;
  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private Wanted() {}

  /** To be searched for and shown again: one line, cut where it is too long. */
  public static String words(String asked) {
    if (asked == null) return "";
    String shown = asked.replaceAll("\\p{Cntrl}", " ").strip();
    return shown.length() > MOST_WORDS ? shown.substring(0, MOST_WORDS) : shown;
  }

  /** Of an enumeration, by its name. */
  public static <E extends Enum<E>> Optional<E> one(Class<E> all, String asked) {
    return Arrays.stream(all.getEnumConstants()).filter(it -> it.name().equals(asked)).findFirst();
  }

  public static Optional<UUID> id(String asked) {
    return Optional.ofNullable(asked).filter(it -> it.matches(ID)).map(UUID::fromString);
  }

  /** Its code: two digits. */
  public static Optional<String> oblast(String asked) {
    return Optional.ofNullable(asked).filter(it -> it.matches("\\d{2}"));
  }

  public static Optional<Integer> year(String asked) {
    return Optional.ofNullable(asked).filter(it -> it.matches("[1-9]\\d{3}")).map(Integer::valueOf);
  }

  public static Page.Request page(String number, int size) {
    return new Page.Request(number(number, 1), size);
  }

  /**
   * @param usual how many lines when the address does not say
   */
  public static Page.Request page(String number, String size, int usual) {
    return page(number, number(size, usual));
  }

  private static int number(String asked, int otherwise) {
    return asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : otherwise;
  }
}
