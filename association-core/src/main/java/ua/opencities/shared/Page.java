package ua.opencities.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a longer list: {@code total} counts the whole list, {@code number} begins with 1. */
public record Page<T>(List<T> items, long total, int number, int size) {
  public Page {
    items = List.copyOf(items);
  }

  /** A list that is never long enough to be cut. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, items.size(), 1, Math.max(1, items.size()));
  }

  public int last() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public long firstRow() {
    return total == 0 ? 0 : (long) (number - 1) * size + 1;
  }

  public long lastRow() {
    return Math.min(total, (long) number * size);
  }

  public <R> Page<R> map(Function<T, R> each) {
    return new Page<>(items.stream().map(each).toList(), total, number, size);
  }

  /** Which page is asked for; a number below 1 or a size out of 1–200 is brought into range. */
  public record Request(int number, int size) {
    public Request {
      number = Math.max(1, Math.min(number, 1_000_000));
      size = Math.max(1, Math.min(size, 200));
    }

    public static Request first() {
      return new Request(1, 25);
    }

    public int offset() {
      return (number - 1) * size;
    }

    /**
     * The end of a native statement. {@code setMaxResults} is no replacement there: EclipseLink
     * leaves native SQL as it is, so that the database reads and sorts the whole list.
     */
    public String limit() {
      return " limit " + size + " offset " + offset();
    }
  }
}
