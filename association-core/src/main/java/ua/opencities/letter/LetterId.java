package ua.opencities.letter;

import java.util.UUID;

public record LetterId(UUID value) {
  static LetterId next() {
    return new LetterId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
