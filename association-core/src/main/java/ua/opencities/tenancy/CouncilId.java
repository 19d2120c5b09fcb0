package ua.opencities.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The tenant: one council. */
public record CouncilId(UUID value) {
  public static CouncilId next() {
    return new CouncilId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** {@code uuid}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<CouncilId, UUID> {
    @Override
    public UUID convertToDatabaseColumn(CouncilId id) {
      return id == null ? null : id.value();
    }

    @Override
    public CouncilId convertToEntityAttribute(UUID value) {
      return value == null ? null : new CouncilId(value);
    }
  }
}
