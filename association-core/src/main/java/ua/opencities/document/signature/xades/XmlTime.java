package ua.opencities.document.signature.xades;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A moment as XML writes it. */
public final class XmlTime {
  private XmlTime() {}

  /** Empty for what is none, has no offset, or lies outside of any calendar that is kept. */
  public static Optional<Instant> of(String text) {
    try {
      var time = OffsetDateTime.parse(text.strip());
      return time.getYear() < 1 || time.getYear() > 9998
          ? Optional.empty()
          : Optional.of(time.toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
