package ua.opencities.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A stored file. */
public record FileId(UUID value) {
  public static FileId next() {
    return new FileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** {@code uuid}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<FileId, UUID> {
    @Override
    public UUID convertToDatabaseColumn(FileId id) {
      return id == null ? null : id.value();
    }

    @Override
    public FileId convertToEntityAttribute(UUID value) {
      return value == null ? null : new FileId(value);
    }
  }
}
