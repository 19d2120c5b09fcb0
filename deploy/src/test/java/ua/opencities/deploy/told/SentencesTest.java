package ua.opencities.deploy.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void areToldInBothLanguagesWithTheSameFacts() throws IOException {
    Properties uk = words("uk");
    Properties en = words("en");
    assertThat(uk.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    for (String key : uk.stringPropertyNames()) {
      assertThat(facts(uk.getProperty(key))).as(key).isEqualTo(facts(en.getProperty(key)));
      assertThat(uk.getProperty(key) + en.getProperty(key)).as(key).doesNotContain("'");
    }
  }

  @Test
  void doNotGroupThePortsDigits() {
    assertThat(Sentences.both("port.taken", 8080, "127.0.0.1", 8081)).contains("8080", "8081");
  }

  private static java.util.List<String> facts(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(r -> r.group())
        .sorted()
        .toList();
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (var in =
        new InputStreamReader(
            SentencesTest.class.getResourceAsStream("/i18n/launcher_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
