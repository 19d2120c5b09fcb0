package ua.opencities.web.file;

import java.util.List;
import java.util.function.Function;
import ua.opencities.shared.Page;

/** One page of a list in the API; {@code total} counts the whole list. */
public record PageJson<T>(List<T> items, long total, int page, int size) {
  public static <S, T> PageJson<T> of(Page<S> page, Function<S, T> each) {
    return new PageJson<>(
        page.items().stream().map(each).toList(), page.total(), page.number(), page.size());
  }
}
