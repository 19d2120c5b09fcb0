package ua.opencities.benchmarks.data;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way at every run. */
final class Chance {
  private static final long SEED = 20_261_123;
  private final SplittableRandom random = new SplittableRandom(SEED);

  UUID id() {
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  <T> T of(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean inPercent(int percent) {
    return random.nextInt(100) < percent;
  }
}
