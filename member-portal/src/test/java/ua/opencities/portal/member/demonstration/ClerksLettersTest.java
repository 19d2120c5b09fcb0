package ua.opencities.portal.member.demonstration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClerksLettersTest {
  @Test
  void nobodySignsInByTheKnownPasswordWhereDataAreReal() {
    assertThatThrownBy(new ClerksLetters()::write)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OPENCITIES_DEMO");
  }
}
