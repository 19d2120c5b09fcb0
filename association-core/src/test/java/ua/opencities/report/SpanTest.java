package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
  @Test
  void isOfDaysWhereEitherBorderIsOne() {
    assertThat(Span.read("23.11.2026", "7")).contains(new Span(true, "2026-11-23", ""));
    assertThat(Span.read("", "1 000,5")).contains(new Span(false, "", "1000.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "-0001-01-01", "+12345-01-01", "31.02.2026", "завтра"})
  void whatTheDatabaseKnowsNoDayOfIsNoBorder(String typed) {
    assertThat(Span.read(typed, "")).isEmpty();
  }
}
