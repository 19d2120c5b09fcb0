package ua.opencities.deploy;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;
import ua.opencities.deploy.told.Sentences;
import ua.opencities.deploy.told.Versions;

/** The command line. Without a subcommand it starts the platform. */
@Command(
    name = "open-cities",
    header = "Open Cities: платформа асоціації рад / the platform of an association of councils.",
    synopsisSubcommandLabel = "[start|migrate|import|report|token|backup|restore]",
    versionProvider = OpenCities.Version.class,
    subcommands = {
      Start.class,
      Migrate.class,
      Import.class,
      Report.class,
      Token.class,
      Backup.class,
      Restore.class
    },
    footer = {
      "",
      "Exit codes: 0 done or stopped cleanly, 1 failed, 2 wrong arguments, 3 data folder in use,",
      "4 port taken, 5 wrong Java, 6 data folder not writable, 7 database, 8 platform,",
      "9 refused by the platform, 10 the restored copy is not equal."
    })
public final class OpenCities implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help. / Показати цю довідку.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version. / Показати версію.")
  private boolean version;

  public static void main(String[] args) {
    Console.keepOutputForTheResult();
    System.exit(run(args));
  }

  static int run(String... args) {
    return commandLine().execute(withSubcommand(args));
  }

  static String[] withSubcommand(String... args) {
    boolean named = args.length > 0 && !args[0].startsWith("-");
    boolean aboutAll = args.length > 0 && args[0].matches("-h|--help|-V|--version");
    return named || aboutAll
        ? args
        : Stream.concat(Stream.of("start"), Arrays.stream(args)).toArray(String[]::new);
  }

  static CommandLine commandLine() {
    return new CommandLine(new OpenCities())
        .setOut(new PrintWriter(Console.result(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(Console.messages(), true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setExecutionExceptionHandler((failure, command, parsed) -> told(failure));
  }

  @Override
  public void run() {
    throw new IllegalStateException("start is the default");
  }

  private static int told(Exception failure) {
    if (failure instanceof Refused refused) {
      Console.say(refused.key, refused.arguments);
      return refused.exit.code;
    }
    if (failure instanceof Stopping.Stopped) {
      waitForTheEnd();
    }
    Console.say("failed", failure);
    failure.printStackTrace(Console.messages());
    return Exit.FAILED.code;
  }

  private static void waitForTheEnd() {
    try {
      new java.util.concurrent.CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The folder options every subcommand has. */
  static final class Where {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "Data folder; else OPENCITIES_DATA, else ~/.opencities. / Тека даних.")
    Path data;

    @Option(
        names = "--demo",
        description =
            "The demonstration association, in ~/.opencities-demo. / Демонстраційна асоціація.")
    boolean demo;

    DataFolder folder() {
      return DataFolder.chosen(Optional.ofNullable(data), demo, System.getenv());
    }

    /**
     * For questions: with no folder named, whoever keeps only the demonstration means the
     * demonstration.
     */
    DataFolder folderToRead() {
      DataFolder usual = folder();
      boolean chosen = data != null || demo || System.getenv("OPENCITIES_DATA") != null;
      DataFolder demonstration = DataFolder.chosen(Optional.empty(), true, java.util.Map.of());
      boolean onlyDemonstration = !chosen && !usual.exists() && demonstration.exists();
      DataFolder read = onlyDemonstration ? demonstration : usual;
      Console.messages().println(Sentences.both("folder.read", read.root()));
      return read;
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Open Cities " + Versions.PRODUCT};
    }
  }
}
