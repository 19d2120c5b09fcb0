package ua.opencities.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

@Command(
    name = "report",
    header = "Reports across councils. / Звіти за радами.",
    subcommands = Report.Fees.class)
final class Report implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which report? / Який звіт? fees");
  }

  enum Format {
    text,
    csv,
    xlsx
  }

  enum By {
    oblast
  }

  @Command(
      name = "fees",
      header =
          "Fees charged, paid and outstanding in a year. / Внески: нараховано, сплачено, борг.")
  static final class Fees implements Callable<Integer> {
    @Mixin private OpenCities.Where where;
    @Spec private CommandSpec spec;

    @Option(names = "--year", required = true, description = "The year. / Рік.")
    private int year;

    @Option(
        names = "--by",
        defaultValue = "oblast",
        description = "Grouped by: ${COMPLETION-CANDIDATES}. / Групування.")
    private By by;

    @Option(
        names = "--format",
        defaultValue = "text",
        description =
            "${COMPLETION-CANDIDATES}; else ${DEFAULT-VALUE}. / Формат; інакше ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Into a file instead of standard output. / У файл.")
    private Path out;

    @Override
    public Integer call() throws IOException {
      if (format == Format.xlsx && out == null && System.console() != null) {
        throw new ParameterException(spec.commandLine(), "--format xlsx: --out FILE");
      }
      Map<String, String> form =
          Map.of("year", String.valueOf(year), "by", by.name(), "format", format.name());
      byte[] report = Headless.ask(where.folderToRead(), door -> door.ask("report/fees", form));
      if (out == null) {
        Console.result().write(report);
        Console.result().flush();
      } else {
        write(report);
        Console.say("written", out.toAbsolutePath());
      }
      return Exit.DONE.code;
    }

    private void write(byte[] report) {
      try {
        Files.write(out, report);
      } catch (IOException refused) {
        throw new ParameterException(
            spec.commandLine(), "--out: cannot be written / не можна записати: " + out, refused);
      }
    }
  }
}
