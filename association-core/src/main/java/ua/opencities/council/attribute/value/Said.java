package ua.opencities.council.attribute.value;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.language.Texts;
import ua.opencities.shared.Quantity;

/**
 * A value in the machine's form: {@code 12}, {@code 97.5}, {@code 2026-01-31}, {@code true}, the
 * text itself, the id of a value of the list.
 */
public record Said(AttributeKind kind, String plain) {

  public UUID choice() {
    return UUID.fromString(plain);
  }

  public LocalDate day() {
    return LocalDate.parse(plain);
  }

  /** In the reader's own way; the name of a chosen value is known to its attribute alone. */
  String shown(Texts texts) {
    return switch (kind) {
      case WHOLE -> texts.count(Long.parseLong(plain));
      case DECIMAL -> texts.quantity(Quantity.of(plain));
      case DAY -> texts.date(day());
      case YES_NO -> texts.text("attribute.said-" + plain);
      case TEXT, CHOICE -> plain;
    };
  }
}
