package ua.opencities.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hryvnias per inhabitant, {@code numeric(12,6)}: a rate may be a fraction of a kopiyka. */
public record Rate(BigDecimal hryvniasPerInhabitant) {
  public Rate {
    hryvniasPerInhabitant = hryvniasPerInhabitant.setScale(6, RoundingMode.UNNECESSARY);
  }

  public static Rate of(String decimal) {
    return new Rate(new BigDecimal(decimal));
  }

  public Money times(int inhabitants) {
    return Money.rounded(hryvniasPerInhabitant.multiply(BigDecimal.valueOf(inhabitants)));
  }

  /** {@code numeric(12,6)}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Rate, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Rate rate) {
      return rate == null ? null : rate.hryvniasPerInhabitant();
    }

    @Override
    public Rate convertToEntityAttribute(BigDecimal value) {
      return value == null ? null : new Rate(value);
    }
  }
}
