package ua.opencities.deploy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ua.opencities.deploy.backup.TakeBackup;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.data.EmbeddedPostgres;
import ua.opencities.deploy.data.ExternalDatabase;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

@Command(
    name = "backup",
    header = "Copy the whole database into one file. / Зберегти всю базу в один файл.",
    description = "Works while the platform runs. / Працює, не зупиняючи платформи.")
final class Backup implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Parameters(paramLabel = "FILE", description = "The file to make. / Файл, який створити.")
  private Path file;

  @Override
  public Integer call() {
    DataFolder folder = where.folderToRead();
    Optional<Platform> free = Platform.holdIfFree(folder);
    if (free.isEmpty()) {
      Database running =
          ExternalDatabase.named(System.getenv())
              .orElseGet(() -> EmbeddedPostgres.runningIn(folder));
      return take(running, folder);
    }
    try (Platform platform = free.get()) {
      Stopping.onSignal(platform);
      return take(platform.openDatabase(), folder);
    }
  }

  private int take(Database database, DataFolder folder) {
    TakeBackup.Taken taken = TakeBackup.into(file, database, folder.isDemonstration());
    Console.say("backup.taken", taken.tables(), taken.rows(), taken.bytes());
    Console.result().println(file.toAbsolutePath());
    return Exit.DONE.code;
  }
}
