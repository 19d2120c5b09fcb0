package ua.opencities.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ua.opencities.deploy.backup.BackupFile;
import ua.opencities.deploy.backup.Comparison;
import ua.opencities.deploy.backup.LoadBackup;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.data.RestoreTarget;
import ua.opencities.deploy.data.Schema;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

@Command(
    name = "restore",
    header = "Bring a backup back and prove it equal. / Відновити копію й довести її тотожність.",
    description =
        "The platform must be stopped. Prints each table with rows and hash, in the backup and in"
            + " the database; when anything differs, nothing is kept. / Платформу треба зупинити.")
final class Restore implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Parameters(paramLabel = "FILE", description = "The backup. / Файл копії.")
  private Path file;

  @Option(
      names = "--replace",
      description = "Give up the data that are there now. / Замінити наявні дані.")
  private boolean replace;

  @Override
  public Integer call() throws IOException {
    try (BackupFile backup = BackupFile.open(file);
        Platform platform = Platform.hold(where.folder())) {
      Stopping.onSignal(platform);
      platform.folder().mustBe(backup.isOfTheDemonstration());
      Database now = platform.openDatabase();
      RestoreTarget target = RestoreTarget.choose(platform.embedded(), now, replace);
      Schema.at(target.database(), backup.schemaVersion()).migrate();
      Comparison comparison = LoadBackup.into(target.database(), backup);
      comparison.lines().forEach(Console.result()::println);
      if (comparison.equal()) {
        target.keep();
        Console.say("restore.equal", comparison.lines().size() - 1);
        return Exit.DONE.code;
      }
      target.giveUp();
      Console.say("restore.not-equal");
      return Exit.NOT_EQUAL.code;
    }
  }
}
