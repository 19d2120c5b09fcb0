package ua.opencities.portal.admin.council;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/**
 * A form whose answers are shown once more before the deed: filled in, checked, then done; from the
 * check one may go back to the form. Each step is the same form sent again, so nothing is kept.
 *
 * @param typed what was typed, by the names of the form's own fields
 */
public record CheckedForm(String step, Map<String, String> typed) {
  public static final String CHECK = "check";
  public static final String DO = "do";
  public static final String BACK = "back";

  public static CheckedForm of(Sent sent, String... fields) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String field : fields) if (sent.field(field) != null) typed.put(field, sent.field(field));
    return new CheckedForm(String.valueOf(sent.field("step")), typed);
  }

  public static CheckedForm empty() {
    return new CheckedForm("", Map.of());
  }

  /** What was typed, else what is known. */
  public String of(String field, String otherwise) {
    return typed.getOrDefault(field, otherwise);
  }

  /** A day that comes back from the check; what is none comes back with the refusal. */
  public static LocalDate day(String typed) {
    return typed.isBlank() ? null : Typed.date("", typed);
  }

  /** Where the form goes with the answers read; going back needs none. */
  public Response then(Supplier<View> form, Supplier<View> check, Supplier<Response> deed) {
    return switch (step) {
      case DO -> deed.get();
      case BACK -> Response.ok(form.get()).build();
      default -> Response.ok(check.get().with("sent", this)).build();
    };
  }

  public boolean goesBack() {
    return step.equals(BACK);
  }
}
