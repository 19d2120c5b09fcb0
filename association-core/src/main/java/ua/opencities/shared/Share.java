package ua.opencities.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, as 5/12 of a year. */
public record Share(int of, int parts) {
  public static final Share WHOLE = new Share(1, 1);

  public Share {
    if (parts < 1 || of < 0 || of > parts)
      throw new IllegalArgumentException("no share: " + of + "/" + parts);
  }

  public Money times(Money whole) {
    return Money.rounded(
        whole
            .amount()
            .multiply(BigDecimal.valueOf(of))
            .divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP));
  }

  /** To the kopiyka; what is dropped is less than one. */
  public Money roundedDown(Money whole) {
    return new Money(
        whole
            .amount()
            .multiply(BigDecimal.valueOf(of))
            .divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN));
  }

  public boolean isWhole() {
    return of == parts;
  }

  @Override
  public String toString() {
    return of + "/" + parts;
  }
}
