package ua.opencities.fee;

import java.util.UUID;

/** An issued invoice. */
public record InvoiceId(UUID value) {
  static InvoiceId next() {
    return new InvoiceId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
