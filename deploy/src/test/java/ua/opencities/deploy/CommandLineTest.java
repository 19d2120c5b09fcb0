package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

class CommandLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start",
        "migrate",
        "import councils",
        "import balances",
        "report",
        "report fees",
        "token",
        "backup",
        "restore"
      })
  void everySubcommandHelps(String words) {
    StringWriter out = new StringWriter();
    CommandLine line = OpenCities.commandLine().setOut(new PrintWriter(out));
    String[] arguments = (words + " --help").split(" ");
    assertThat(line.execute(arguments)).isZero();
    assertThat(out.toString()).contains("Usage: open-cities " + words);
  }

  @Test
  void startsWhenNothingIsSaid() {
    assertThat(OpenCities.withSubcommand()).containsExactly("start");
    assertThat(OpenCities.withSubcommand("--demo", "--port", "1")).startsWith("start", "--demo");
    assertThat(OpenCities.withSubcommand("--help")).containsExactly("--help");
    assertThat(OpenCities.withSubcommand("backup", "x")).containsExactly("backup", "x");
  }

  @Test
  void refusesWhatItDoesNotKnowWithTheCodeOfWrongArguments() {
    for (List<String> wrong :
        List.of(
            List.of("fly"),
            List.of("import"),
            List.of("import", "councils"),
            List.of("import", "councils", "--file", "x", "--undo", "y"),
            List.of("import", "councils", "--file", "x", "--language", "fr"),
            List.of("import", "balances"),
            List.of("import", "balances", "--file", "x", "--rehearse", "--apply"),
            List.of("report"),
            List.of("report", "fees"),
            List.of("report", "fees", "--year", "2022", "--by", "colour"),
            List.of("report", "fees", "--year", "2022", "--format", "docx"),
            List.of("token", "--for", "a@b", "--ttl", "soon"),
            List.of("backup"))) {
      StringWriter err = new StringWriter();
      CommandLine line = OpenCities.commandLine().setErr(new PrintWriter(err));
      assertThat(line.execute(wrong.toArray(new String[0]))).isEqualTo(2);
      assertThat(err.toString()).isNotBlank();
    }
  }

  @Test
  void readsHowLongATokenLives() {
    Token.Ttl ttl = new Token.Ttl();
    assertThat(ttl.convert("30m")).isEqualTo(Duration.ofMinutes(30));
    assertThat(ttl.convert("7d")).isEqualTo(Duration.ofDays(7));
    assertThatThrownBy(() -> ttl.convert("0h")).isInstanceOf(TypeConversionException.class);
  }
}
