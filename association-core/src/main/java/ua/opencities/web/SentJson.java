package ua.opencities.web;

import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.opencities.shared.FieldReading;

/** The body of a program's request, read as a form is once it is asked for. */
public final class SentJson {
  private SentJson() {}

  /**
   * @param fields of the body, by the names that a refusal is to tell; when it is asked for, a
   *     request without a body is refused
   */
  public static <T> Supplier<FieldReading> reading(
      T body, Function<T, Map<String, String>> fields) {
    return () -> {
      if (body == null) throw new BadRequestException("no body");
      return new FormReading(fields.apply(body)::get);
    };
  }
}
