package ua.opencities.fee.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;

class FrozenTest {
  @Test
  void ordersKeysAndWritesAmountsAsText() {
    assertThat(Frozen.of(Map.of("year", 2026, "amount", Money.of("12000.00"), "b", true)).text())
        .isEqualTo("{\"amount\":\"12000.00\",\"b\":true,\"year\":2026}");
  }

  @Test
  void hashesItsBytes() {
    assertThat(Frozen.of(Map.of("a", "b")).sha256())
        .isEqualTo("db4a7ecb114bc66c623a06c4ff6fe8daa2f49cc270ebbf7a1f81e22ab061c837");
  }

  @Test
  void readsBackWhateverWasWritten() {
    var chance = new Random(7);
    for (int round = 0; round < 500; round++) {
      var content = new HashMap<String, Object>();
      content.put("texts", texts(chance));
      content.put("one", text(chance));
      content.put("inside", Map.of("k\"\\", text(chance), "empty", List.of()));
      content.put("number", chance.nextInt());
      content.put("yes", chance.nextBoolean());
      assertThat(Frozen.read(Frozen.of(content).text())).isEqualTo(content);
    }
  }

  private static List<String> texts(Random chance) {
    var texts = new ArrayList<String>();
    for (int i = chance.nextInt(5); i > 0; i--) texts.add(text(chance));
    return texts;
  }

  private static String text(Random chance) {
    String signs = "аїєґ’«»\"\\{}[]:,\n\t\u0001 u0041😀";
    var text = new StringBuilder();
    for (int i = chance.nextInt(20); i > 0; i--)
      text.appendCodePoint(signs.codePoints().skip(chance.nextInt(18)).findFirst().orElse('x'));
    return text.toString();
  }
}
