package ua.opencities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.tenancy.UserId;

class FormTokenTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final Optional<UserId> CLERK = Optional.of(new UserId(UUID.randomUUID()));
  private final String token = FormToken.make(CLERK, at(Duration.ZERO));

  @Test
  void isTakenForADayAndOfItsPersonAlone() {
    FormToken.Owner owner = FormToken.read(token, at(Duration.ofHours(23)));
    assertThat(owner.old()).isFalse();
    assertThat(owner.is(CLERK)).isTrue();
    assertThat(owner.is(Optional.empty())).isFalse();
    assertThat(owner.is(Optional.of(new UserId(UUID.randomUUID())))).isFalse();
  }

  @Test
  void stillNamesItsOwnerAfterwardsSoThatTheFormIsNotLost() {
    FormToken.Owner owner = FormToken.read(token, at(Duration.ofHours(25)));
    assertThat(owner.old()).isTrue();
    assertThat(owner.is(CLERK)).isTrue();
  }

  @Test
  void ofAKeptFormIsKnownADayLongerThanItCouldHaveBeenSent() {
    Clock late = at(Duration.ofDays(14).plusHours(6));
    assertThat(FormToken.read(token, late).genuine()).isFalse();
    assertThat(FormToken.kept(token, late).is(CLERK)).isTrue();
    assertThat(FormToken.kept(token, at(Duration.ofDays(16))).genuine()).isFalse();
  }

  @Test
  void isNobodysWhenForgedOrLongOutdated() {
    for (String bad : new String[] {null, "", "x", token + "x", token.replace(".", ".1")})
      assertThat(FormToken.read(bad, at(Duration.ZERO)).genuine()).as(bad).isFalse();
    assertThat(FormToken.read(token, at(Duration.ofDays(15))).genuine()).isFalse();
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
  }
}
