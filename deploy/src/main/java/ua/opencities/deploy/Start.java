package ua.opencities.deploy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.server.OperatorDoor;
import ua.opencities.deploy.server.Portals;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Sentences;
import ua.opencities.deploy.told.Versions;

@Command(
    name = "start",
    header = "Start the platform; Ctrl-C stops it. / Запустити платформу; Ctrl-C зупиняє.")
final class Start implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Option(
      names = "--port",
      defaultValue = "${env:OPENCITIES_PORT:-8080}",
      description = "HTTP port, ${DEFAULT-VALUE}. / Порт.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "${env:OPENCITIES_HOST:-127.0.0.1}",
      description = "Address to listen on, ${DEFAULT-VALUE}. / Адреса.")
  private String host;

  @Override
  public Integer call() throws InterruptedException {
    DataFolder folder = where.folder();
    Platform platform = Platform.hold(folder);
    Stopping.onSignal(platform);
    try {
      TrustedProxy.refuseUnlessAddresses(System.getenv());
      boolean demo = folder.decideDemonstration(where.demo);
      Portals.refuseTakenPort(host, port);
      Console.say(demo ? "starting.demo" : "starting", Versions.PRODUCT, folder.root());
      platform.openDatabase();
      platform.migrate();
      // the office first: it builds the demonstration in which the councils' clerks then write
      platform.openPortals(List.of(Portals.ADMIN, Portals.MEMBER), host, port, demo);
      platform.tellTimes();
      tellWhereToLook(folder, demo);
      System.gc(); // a start needs three times the heap of the work after it
    } catch (RuntimeException e) {
      platform.close();
      throw e;
    }
    new CountDownLatch(1).await(); // until a signal
    return Exit.DONE.code;
  }

  private void tellWhereToLook(DataFolder folder, boolean demo) {
    PrintStream out = Console.result();
    String address = PortalSettings.address(host, port);
    out.println();
    out.println(Sentences.both("look.portals", address + "/", address + "/admin/"));
    OperatorDoor door = OperatorDoor.at(folder, port);
    if (demo) {
      out.println();
      Optional<String> accounts = text(door.askIfKnown("demo-accounts", Map.of()));
      out.println(
          accounts.isPresent()
              ? Sentences.both("look.accounts") + System.lineSeparator() + accounts.get()
              : Sentences.both("look.demonstration-failed", folder.inside("logs")));
    } else {
      text(door.askIfKnown("first-administrator", Map.of()))
          .ifPresent(link -> out.println(Sentences.both("look.first-administrator", link)));
    }
    out.println();
    out.println(Sentences.both("look.stop"));
  }

  private static Optional<String> text(Optional<byte[]> bytes) {
    return bytes.map(b -> new String(b, StandardCharsets.UTF_8).stripTrailing());
  }
}
