package ua.opencities.deploy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

@Command(
    name = "token",
    header = "Make a bearer token for the API, shown once. / Створити токен для API.")
final class Token implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Option(
      names = "--for",
      required = true,
      paramLabel = "EMAIL",
      description = "Whose rights it carries. / Чиї права він має.")
  private String email;

  @Option(
      names = "--ttl",
      defaultValue = "1h",
      converter = Ttl.class,
      description = "How long it lives: 30m, 1h, 7d; ${DEFAULT-VALUE}. / Скільки діє.")
  private Duration ttl;

  @Override
  public Integer call() {
    Map<String, String> form = Map.of("email", email, "ttl", ttl.toString());
    byte[] token = Headless.ask(where.folderToRead(), door -> door.ask("token", form));
    Console.result().println(new String(token, StandardCharsets.UTF_8).strip());
    return Exit.DONE.code;
  }

  static final class Ttl implements ITypeConverter<Duration> {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,4})([smhd])");

    @Override
    public Duration convert(String typed) {
      Matcher match = SHAPE.matcher(typed);
      if (!match.matches()) {
        throw new TypeConversionException("'" + typed + "': 30m, 1h, 7d");
      }
      long amount = Long.parseLong(match.group(1));
      return switch (match.group(2)) {
        case "s" -> Duration.ofSeconds(amount);
        case "m" -> Duration.ofMinutes(amount);
        case "h" -> Duration.ofHours(amount);
        default -> Duration.ofDays(amount);
      };
    }
  }
}
