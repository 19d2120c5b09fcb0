package ua.opencities.shared;

import java.math.BigDecimal;
import java.math.MathContext;

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
            .divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64));
  }
}
