package ua.opencities.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

@Command(
    name = "migrate",
    header = "Bring the tables to this version and stop. / Оновити таблиці до цієї версії.")
final class Migrate implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Override
  public Integer call() {
    try (Platform platform = Platform.hold(where.folder())) {
      Stopping.onSignal(platform);
      platform.folder().decideDemonstration(where.demo);
      platform.openDatabase();
      Console.result().println(platform.migrate());
      return Exit.DONE.code;
    }
  }
}
