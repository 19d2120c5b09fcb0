package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.support.Visitor;

/** What a program is told, in the language that it asks for. */
@ExtendWith(OnPlatform.class)
class ApiLanguageIT {
  private static final String STATUS_401 = "https://opencities.example/problems/web/status-401";

  @ParameterizedTest
  @ValueSource(strings = {"", "/admin"})
  void aRefusalIsInTheLanguageThatIsAskedFor(String portal, Platform platform) {
    var program = new Visitor(platform.address() + portal);
    var english = program.get("/api/v1/programmes", "Accept-Language", "en-GB,en;q=0.9");
    told(english, "en", "Sign in: send a valid token.");
    var ukrainian = program.get("/api/v1/programmes", "Accept-Language", "de, uk;q=0.5, en;q=0.4");
    told(ukrainian, "uk", "Потрібен вхід");
    told(program.get("/api/v1/programmes"), "uk", "Потрібен вхід");
    told(program.get("/api/v1/programmes", "Accept-Language", "de;q=x,,"), "uk", "Потрібен вхід");
  }

  @Test
  void whatIsWrongAtAFieldIsToldInThatLanguageTooUnderTheSameType(Platform platform) {
    var clerk = new Visitor(platform.address());
    clerk.signIn(Person.ZHOVKVA.email(), Person.PASSWORD);
    String token = clerk.token("/");
    for (String language : List.of("en", "uk")) {
      var answer =
          clerk.send(
              "POST",
              "/api/v1/programmes",
              "application/json",
              "{\"year\":\"soon\"}",
              "X-CSRF-Token",
              token,
              "Accept-Language",
              language);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("\"field\":\"year\"", "problems/web/number-not-understood")
          .contains(language.equals("en") ? "could not be read" : "Не вдалося прочитати число");
    }
  }

  @Test
  void thePagesStayInTheLanguageThatThePersonChose(Platform platform) {
    var person = new Visitor(platform.address());
    assertThat(person.get("/sign-in", "Accept-Language", "en").body())
        .contains("<html lang=\"uk\"");
    person.get("/language/en");
    told(person.get("/api/v1/programmes"), "en", "Sign in: send a valid token.");
  }

  private static void told(HttpResponse<String> answer, String language, String title) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"type\":\"" + STATUS_401 + "\"", "\"title\":\"" + title);
    Map<String, List<String>> headers = answer.headers().map();
    assertThat(headers.get("content-language")).containsExactly(language);
    assertThat(String.join(",", headers.get("vary"))).contains("Accept-Language");
  }
}
