package ua.opencities.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked when a paper is set beside an earlier one. */
class DifferencesTest {
  @ParameterizedTest
  @CsvSource({
    "на 2026 рік, на 2027 рік, на [2027] рік",
    "на 2026 рік, на 2026–2028 роки, на [2026–2028 роки]",
    "'', внесок, [внесок]",
    "внесок, внесок, внесок",
    "внесок, '', ''",
    "один два, один два три, один два [три]",
    "два три, один два три, [один] два три",
    "один два три, один три, один [три]",
    "один два три, один два, один [два]",
    "один, одиниця, [одиниця]",
    "навчити людей;, навчити людей., навчити людей.",
    "навчити людей;, навчити усіх людей., навчити [усіх] людей.",
  })
  void theWordsThatDiffer(String before, String after, String marked) {
    assertThat(shown(Value.of(after).differingFrom(before))).isEqualTo(marked);
  }

  @Test
  void anItemThatMovedIsTheSameAndANewOneIsNew() {
    assertThat(marked(List.of("перше", "друге", "третє"), List.of("нове", "перше", "третє")))
        .containsExactly("[нове]", "перше", "третє");
  }

  @Test
  void anItemBetweenEqualOnesIsComparedWithTheOneThatStoodThere() {
    assertThat(
            marked(
                List.of("перше", "сума 100 грн", "третє"),
                List.of("перше", "сума 250 грн", "третє", "четверте")))
        .containsExactly("перше", "сума [250] грн", "третє", "[четверте]");
  }

  @Test
  void theNumberOfAnItemSaysNothingOfIt() {
    Facts before = Facts.none().and("rows", List.of(row(1, "сплата")));
    Facts after = Facts.none().and("rows", List.of(row(1, "навчання"), row(2, "сплата")));

    String all = after.markedAgainst(before).values().toString();

    assertThat(all.split("from=0, to=0", -1)).as("all but the new row").hasSize(4);
  }

  private static Facts row(int number, String words) {
    return Facts.none().andNumber("number", number + ".").and("words", words);
  }

  private static List<String> marked(List<String> before, List<String> after) {
    var facts = Differences.marked(said(after).values(), said(before).values());
    return ((List<?>) facts.get("items"))
        .stream()
            .map(item -> ((java.util.Map<?, ?>) item).get("point"))
            .map(Value.class::cast)
            .map(DifferencesTest::shown)
            .toList();
  }

  private static Facts said(List<String> items) {
    return Facts.none()
        .and(
            "items",
            Stream.of(items)
                .flatMap(List::stream)
                .map(it -> Facts.none().and("point", it))
                .toList());
  }

  private static String shown(Value value) {
    String text = value.text();
    return value.changed()
        ? text.substring(0, value.from())
            + "["
            + text.substring(value.from(), value.to())
            + "]"
            + text.substring(value.to())
        : text;
  }
}
