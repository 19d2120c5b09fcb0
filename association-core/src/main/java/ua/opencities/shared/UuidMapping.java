package ua.opencities.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Keeps a null UUID column a uuid; needs {@code stringtype=unspecified} on the connection. */
@Converter(autoApply = true)
public class UuidMapping implements AttributeConverter<UUID, UUID> {
  @Override
  public UUID convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(UUID id) {
    return id;
  }
}
