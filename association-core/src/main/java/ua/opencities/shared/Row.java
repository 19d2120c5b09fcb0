package ua.opencities.shared;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of a native query, read from left to right, so that a store answers with records. */
public final class Row {
  private final Object[] columns;
  private int next;

  private Row(Object[] columns) {
    this.columns = columns;
  }

  /** The rows of a result of more than one column. */
  public static List<Row> of(List<?> result) {
    return result.stream().map(row -> new Row((Object[]) row)).toList();
  }

  private Object take() {
    return columns[next++];
  }

  public String text() {
    return (String) take();
  }

  public Optional<String> textIfAny() {
    return Optional.ofNullable(text());
  }

  public UUID id() {
    return (UUID) take();
  }

  public Optional<UUID> idIfAny() {
    return Optional.ofNullable(id());
  }

  public int number() {
    return ((Number) take()).intValue();
  }

  public Optional<Integer> numberIfAny() {
    return Optional.ofNullable((Number) take()).map(Number::intValue);
  }

  public long count() {
    return ((Number) take()).longValue();
  }

  public boolean yes() {
    return Boolean.TRUE.equals(take());
  }

  public Money money() {
    return new Money((BigDecimal) take());
  }

  public Optional<Money> moneyIfAny() {
    return Optional.ofNullable((BigDecimal) take()).map(Money::new);
  }

  public LocalDate day() {
    return dayIfAny().orElseThrow();
  }

  public Optional<LocalDate> dayIfAny() {
    Object value = take();
    if (value instanceof Date date) return Optional.of(date.toLocalDate());
    return Optional.ofNullable((LocalDate) value);
  }

  public Instant instant() {
    return instantIfAny().orElseThrow();
  }

  public Optional<Instant> instantIfAny() {
    Object value = take();
    if (value instanceof OffsetDateTime time) return Optional.of(time.toInstant());
    return Optional.ofNullable((java.sql.Timestamp) value).map(java.sql.Timestamp::toInstant);
  }
}
