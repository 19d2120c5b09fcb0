package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.support.Visitor;

/** What a clerk is told at home, and what a page loaded again does. */
@ExtendWith(OnPlatform.class)
class CouncilHomeIT {
  private Visitor clerk;

  @BeforeEach
  void signIn(Platform platform) {
    clerk = new Visitor(platform.address());
    clerk.signIn(Person.ZHOVKVA.email(), Person.PASSWORD);
  }

  @Test
  void anActThatWaitsForAnAnswerIsATask() {
    int waiting = count("Рада ще не відповіла", clerk.get("/account/reconciliations").body());
    assertThat(count("Дайте відповідь на акт звіряння № ", clerk.get("/").body()))
        .isEqualTo(waiting);
  }

  @Test
  void aFeeCorrectedLaterSaysSoWhereItIsExplained() {
    String home = clerk.get("/").body().replaceAll("[\\u00a0\\u202f]", " ");
    assertThat(home)
        .containsPattern(
            "2025: 34 431 × 0,40 = 13 772,40 грн[^\\n]*виправлено коригувальним рахунком:"
                + " тепер 13 083,78 грн");
    clerk.get("/language/en");
    assertThat(clerk.get("/").body().replaceAll("[\\u00a0\\u202f]", " "))
        .contains("corrected by a corrective invoice: now UAH 13,083.78");
  }

  @Test
  void aTokenOfAFormSentAgainIsNotMadeAgain() {
    String page = clerk.get("/tokens").body();
    var submission = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"").matcher(page);
    assertThat(submission.find()).isTrue();
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "_csrf",
                clerk.token("/tokens"),
                "_from",
                "/tokens",
                "label",
                "\u202eдвічі\u200f",
                "scope",
                "read",
                "days",
                "1",
                "submission",
                submission.group(1)));
    String made = clerk.post("/tokens", form).body();
    assertThat(made).contains("id=\"secret\"", "<p>двічі</p>");
    assertThat(clerk.post("/tokens", form).body()).doesNotContain("id=\"secret\"");
    String list = clerk.get("/tokens").body();
    assertThat(list).contains("Цей токен уже створено");
    assertThat(count("<th scope=\"row\">двічі</th>", list)).isEqualTo(1);
  }

  private static int count(String words, String in) {
    return (int) Pattern.compile(Pattern.quote(words)).matcher(in).results().count();
  }
}
