package ua.opencities.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.web.typed.Typed;

class JsonShapeTest {
  record Inner(String day, Integer percent) {}

  record Band(MoneyJson fixed) {}

  record Sent(
      String text,
      UUID council,
      Integer year,
      Long version,
      Boolean whole,
      boolean sure,
      long seen,
      List<Inner> parts,
      Map<String, Map<String, String>> forms,
      Inner act,
      MoneyJson sum,
      List<Band> bands) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":\"5\",\"year\":2031,\"version\":3,\"whole\":true,\"sure\":false,\"seen\":5}",
        "{\"text\":5,\"year\":\"2031\"}",
        "{\"text\":null,\"council\":null,\"parts\":null,\"act\":null,\"forms\":null}",
        "{\"council\":\"00000000-0000-4000-8000-000000000001\"}",
        "{\"parts\":[{\"day\":\"04-01\",\"percent\":40},{\"day\":null}],\"act\":{\"day\":\"x\"}}",
        "{\"sum\":{\"amount\":\"1.00\",\"currency\":\"UAH\"},\"bands\":[{\"fixed\":{\"amount\":1}}]}",
        "{\"sum\":{\"amount\":\"1.00\",\"currency\":null}}",
        "{\"forms\":{\"SURNAME\":{\"DATIVE\":\"Вольському\"},\"POST\":null}}"
      })
  void whatTheRecordHasFits(String json) {
    JsonShape.mustFit(JsonShape.object(bytes(json)), Sent.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':'Про\\u0000ба'} | text",
        "{'text':'\\ud83d'} | text",
        "{'text':'\\ude00\\ud83d'} | text",
        "{'act':{'day':'x\\u0000'}} | act.day",
        "{'parts':[{'day':'a'},{'day':'\\udc00'}]} | parts.day",
        "{'forms':{'SURNAME':{'DATIVE':'\\u0000'}}} | forms",
        "{'forms':{'\\ud800':{}}} | forms"
      })
  void whatNoTextHoldsIsRefusedAtItsField(String json, String field) {
    var sent = JsonShape.object(bytes(json.replace('\'', '"')));
    assertThatThrownBy(() -> JsonShape.mustFit(sent, Sent.class))
        .isInstanceOfSatisfying(
            Typed.NotUnderstood.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("web.json-no-text");
              assertThat(refused.field()).isEqualTo(field);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "5",
        "[]",
        "\"text\"",
        "{",
        "{}{}",
        "{'a':1}",
        "{\"text\":1,\"text\":2}",
        "\u0000"
      })
  void onlyOneObjectThatHasNoFieldTwiceIsRead(String json) {
    assertThatThrownBy(() -> JsonShape.object(bytes(json))).isInstanceOf(Typed.NotUnderstood.class);
  }

  @Test
  void whatIsTooDeepIsNotRead() {
    assertThatThrownBy(() -> JsonShape.object(bytes("{\"text\":" + "[".repeat(100_000))))
        .isInstanceOf(Typed.NotUnderstood.class);
  }

  @Test
  void eachFieldThatNobodyAskedForIsNamedAlsoInsideOfAnother() {
    assertThat(refused("{\"txt\":1,\"act\":{\"date\":1},\"parts\":[{\"due\":1}]}"))
        .containsExactly("txt", "act.date", "parts.due");
    assertThat(refused("{\"" + "щ".repeat(20_000) + "\":1}").get(0)).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text:[]",
        "text:{}",
        "text:true",
        "council:\"x\"",
        "council:5",
        "year:1.5",
        "year:1e999999999",
        "year:99999999999",
        "year:\"soon\"",
        "version:[1]",
        "whole:\"true\"",
        "whole:1",
        "parts:{}",
        "parts:[null]",
        "parts:[[]]",
        "parts:\"x\"",
        "forms:[]",
        "forms:{\"SURNAME\":[]}",
        "act:[]",
        "act:\"x\""
      })
  void aValueOfAnotherKindIsRefusedAtItsField(String field) {
    String name = field.split(":")[0];
    assertThat(refused("{\"" + name + "\"" + field.substring(name.length()) + "}"))
        .containsExactly(name);
  }

  @Test
  void anotherCurrencyIsNamedByItsPathTogetherWithAllElseThatIsWrong() {
    assertThat(
            refused(
                "{\"sum\":{\"amount\":\"1.00\",\"currency\":\"USD\"},\"year\":\"soon\","
                    + "\"bands\":[{\"fixed\":{\"amount\":\"1\",\"currency\":\"EUR\"}}]}"))
        .containsExactly("sum.currency", "year", "bands.fixed.currency");
    assertThat(refused("{\"sum\":{\"currency\":980}}")).containsExactly("sum.currency");
    assertThat(refused("{\"sum\":{\"currency\":[]}}")).containsExactly("sum.currency");
  }

  private static List<String> refused(String json) {
    var refused =
        catchThrowableOfType(
            RuleBroken.class, () -> JsonShape.mustFit(JsonShape.object(bytes(json)), Sent.class));
    List<RuleBroken> all =
        refused instanceof SeveralRulesBroken several ? several.rules() : List.of(refused);
    return all.stream().map(RuleBroken::field).toList();
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
