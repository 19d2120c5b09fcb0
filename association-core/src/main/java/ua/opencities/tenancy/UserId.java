package ua.opencities.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A person with an account. */
public record UserId(UUID value) {
  public static UserId next() {
    return new UserId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** {@code uuid}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<UserId, UUID> {
    @Override
    public UUID convertToDatabaseColumn(UserId id) {
      return id == null ? null : id.value();
    }

    @Override
    public UserId convertToEntityAttribute(UUID value) {
      return value == null ? null : new UserId(value);
    }
  }
}
