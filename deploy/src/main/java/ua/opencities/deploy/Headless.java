package ua.opencities.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.server.OperatorDoor;
import ua.opencities.deploy.server.Portals;
import ua.opencities.deploy.told.Console;

/**
 * One path to the data: a subcommand asks the server that runs; if none does, it starts one that
 * nobody sees, asks and stops it.
 */
final class Headless {
  private static final String LOOPBACK = "127.0.0.1";

  private Headless() {}

  static <T> T ask(DataFolder folder, Function<OperatorDoor, T> question) {
    Optional<Platform> free = Platform.holdIfFree(folder);
    if (free.isEmpty()) {
      return question.apply(OperatorDoor.ofTheRunning(folder));
    }
    try (Platform platform = free.get()) {
      Stopping.onSignal(platform);
      Console.say("headless");
      boolean demo = folder.decideDemonstration(false);
      platform.openDatabase();
      platform.migrate();
      int port = freePort();
      platform.openPortals(List.of(Portals.ADMIN), LOOPBACK, port, demo);
      return question.apply(OperatorDoor.at(folder, port));
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
