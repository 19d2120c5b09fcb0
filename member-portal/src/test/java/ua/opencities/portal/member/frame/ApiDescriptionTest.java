package ua.opencities.portal.member.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import ua.opencities.support.DescribedApi;

class ApiDescriptionTest {
  private final DescribedApi api = DescribedApi.of("member");

  @Test
  void namesEveryOperationOfTheApiAndNoOther() {
    assertThat(api.written()).isNotEmpty();
    assertThat(api.described()).containsExactlyInAnyOrderElementsOf(api.written());
  }

  @Test
  void saysOfEveryOperationWhatItAnswers() {
    assertThat(api.answersUntold()).isEmpty();
  }

  @Test
  void hasNoMoneyAsANumberAndNoListWithoutItsTotal() {
    assertThat(api.fractions()).isEmpty();
    assertThat(api.listsWithoutTotal()).isEmpty();
  }

  @Test
  void saysWhereItIsHowToSignInAndHowItRefuses() {
    JsonObject told = api.description();
    assertThat(told.getJsonArray("servers").getJsonObject(0).getString("url")).isEqualTo("/");
    JsonObject parts = told.getJsonObject("components");
    assertThat(parts.getJsonObject("securitySchemes")).containsKey("bearer");
    assertThat(parts.getJsonObject("schemas")).containsKeys("Problem", "MoneyJson");
    for (String operation : api.described()) {
      String[] verbAndPath = operation.split(" ");
      assertThat(
              told.getJsonObject("paths")
                  .getJsonObject(verbAndPath[1])
                  .getJsonObject(verbAndPath[0])
                  .getJsonObject("responses"))
          .as(operation)
          .containsKey("default");
    }
  }
}
