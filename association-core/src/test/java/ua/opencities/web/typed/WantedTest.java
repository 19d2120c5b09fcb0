package ua.opencities.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Page;

class WantedTest {
  private enum Stage {
    EARLY,
    LATE
  }

  @Test
  void whatCanBeReadIsReadAndNonsenseNarrowsNothing() {
    UUID id = UUID.randomUUID();
    assertThat(Wanted.id(id.toString())).contains(id);
    assertThat(Wanted.one(Stage.class, "LATE")).contains(Stage.LATE);
    assertThat(Wanted.oblast("46")).contains("46");
    assertThat(Wanted.year("2026")).contains(2026);
    for (String nonsense : new String[] {null, "", "' or 1=1", "late", "٢٠٢٦", "1-1-1-1-1"}) {
      assertThat(Wanted.id(nonsense)).isEmpty();
      assertThat(Wanted.one(Stage.class, nonsense)).isEmpty();
      assertThat(Wanted.oblast(nonsense)).isEmpty();
      assertThat(Wanted.year(nonsense)).isEmpty();
    }
  }

  @Test
  void wordsBecomeOneLineAndPagesANumber() {
    assertThat(Wanted.words("  Жовква\n рада ")).isEqualTo("Жовква  рада");
    assertThat(Wanted.words("я".repeat(300))).hasSize(200);
    assertThat(Wanted.page("друга", 25)).isEqualTo(new Page.Request(1, 25));
    assertThat(Wanted.page("3", "100", 25)).isEqualTo(new Page.Request(3, 100));
  }
}
