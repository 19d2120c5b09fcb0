package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ua.opencities.shared.Money;

/** In which order councils come; without a wish, those whose day is nearest or over first. */
public enum SeasonOrder {
  DUE(Comparator.comparing(council -> council.next().by().orElse(LocalDate.MAX))),
  NAME(null),
  OBLAST(Comparator.comparing(council -> council.place().oblastCode())),
  STAGE(Comparator.comparing(SeasonCouncil::stage)),
  FEE(Comparator.comparing(council -> council.fee().orElse(Money.ZERO))),
  REMINDED(
      Comparator.comparing(
          council -> council.reminded().map(SeasonCouncil.Reminded::on).orElse(LocalDate.MIN)));

  private final Comparator<SeasonCouncil> comparator;

  SeasonOrder(Comparator<SeasonCouncil> comparator) {
    this.comparator = comparator;
  }

  /**
   * A wish as an address says it: {@code fee}, {@code -fee}; anything else is {@link #DUE}.
   *
   * @param down from the last to the first
   */
  public record Wish(SeasonOrder order, boolean down) {
    public static Wish read(String sort) {
      String wanted = sort == null ? "" : sort.toUpperCase(Locale.ROOT);
      boolean down = wanted.startsWith("-");
      String name = down ? wanted.substring(1) : wanted;
      for (SeasonOrder order : values())
        if (order.name().equals(name)) return new Wish(order, down);
      return new Wish(DUE, false);
    }

    /** As the address says it. */
    public String sort() {
      return (down ? "-" : "") + order.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param byName in the order of the alphabet, which stays among equals
     */
    List<SeasonCouncil> sorted(List<SeasonCouncil> byName) {
      var sorted = new ArrayList<>(byName);
      if (order.comparator != null)
        sorted.sort(down ? order.comparator.reversed() : order.comparator);
      else if (down) java.util.Collections.reverse(sorted);
      return sorted;
    }
  }
}
