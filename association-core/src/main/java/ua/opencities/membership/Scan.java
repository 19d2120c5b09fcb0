package ua.opencities.membership;

import ua.opencities.shared.held.Held;

/** The scanned paper of an act, as it was handed over; the room of documents judges its kind. */
public record Scan(String name, String mediaType, Held content) {
  public Scan(String name, String mediaType, byte[] bytes) {
    this(name, mediaType, Held.of(bytes));
  }
}
