package ua.opencities.document.folder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.tenancy.CouncilId;

class FactsJsonTest {
  private record Inner(String name, Optional<Integer> number) {}

  private record Outer(
      CouncilId council,
      Money sum,
      Quantity quantity,
      LocalDate day,
      Optional<String> absent,
      List<Inner> rows,
      Map<Integer, Money> byYear,
      boolean yes,
      Thread.State state) {}

  @Test
  void writesEachComponentInItsPlace() {
    var council = new CouncilId(UUID.randomUUID());
    String text =
        FactsJson.of(
            new Outer(
                council,
                Money.of("12000.00"),
                Quantity.of("97.5"),
                LocalDate.of(2027, 1, 31),
                Optional.empty(),
                List.of(new Inner("«Рада» \"одна\"", Optional.of(7))),
                Map.of(2028, Money.ZERO, 2027, Money.of("1.50")),
                true,
                Thread.State.NEW));
    JsonObject json = Json.createReader(new StringReader(text)).readObject();
    assertThat(json.keySet())
        .containsExactly(
            "council", "sum", "quantity", "day", "absent", "rows", "byYear", "yes", "state");
    assertThat(json.getString("council")).isEqualTo(council.toString());
    assertThat(json.getJsonObject("sum").getString("amount")).isEqualTo("12000.00");
    assertThat(json.getString("quantity")).isEqualTo("97.5");
    assertThat(json.getString("day")).isEqualTo("2027-01-31");
    assertThat(json.isNull("absent")).isTrue();
    assertThat(json.getJsonArray("rows").getJsonObject(0).getString("name"))
        .isEqualTo("«Рада» \"одна\"");
    assertThat(json.getJsonArray("rows").getJsonObject(0).getInt("number")).isEqualTo(7);
    assertThat(json.getJsonObject("byYear").keySet()).containsExactly("2027", "2028");
    assertThat(json.getBoolean("yes")).isTrue();
    assertThat(json.getString("state")).isEqualTo("NEW");
  }

  @Test
  void saysOnceInADemonstrationThatItIsInvented() {
    var said = new Inner("рада", Optional.empty());
    assertThat(FactsJson.of(said, true)).contains("\"demonstration\": true");
    assertThat(FactsJson.of(said, false)).doesNotContain("demonstration");
    assertThat(FactsJson.of(new Marked(true), true)).containsOnlyOnce("demonstration");
  }

  private record Marked(boolean demonstration) {}
}
