package ua.opencities.fee;

import java.util.Locale;
import java.util.Optional;

/** In which an issued invoice is handed out. */
public enum InvoiceFormat {
  PDF,
  DOCX,
  /** The canonical bytes themselves, whose SHA-256 the invoice's page shows. */
  JSON;

  /** {@code pdf}, {@code docx}, {@code json}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By the ending in an address; empty for any other. */
  public static Optional<InvoiceFormat> ending(String extension) {
    for (InvoiceFormat format : values())
      if (format.extension().equals(extension)) return Optional.of(format);
    return Optional.empty();
  }
}
