package ua.opencities.deploy;

import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

/**
 * Ctrl-C and SIGTERM: portals first, then the database, then the exit code 0. The hooks of the JVM
 * run beside each other, so Payara's own must not be waited for: everything is done in ours.
 */
final class Stopping {
  private Stopping() {}

  static void onSignal(Platform platform) {
    Thread hook =
        new Thread(
            () -> {
              Console.say("stopping");
              int code = Exit.DONE.code;
              try {
                platform.close();
                Console.say("stopped");
              } catch (RuntimeException e) {
                e.printStackTrace(Console.messages());
                code = Exit.FAILED.code;
              }
              Runtime.getRuntime().halt(code);
            },
            "stop");
    platform.whenClosedOtherwise(() -> Runtime.getRuntime().removeShutdownHook(hook));
    Runtime.getRuntime().addShutdownHook(hook);
    // the first process carries the signals; if it is killed hard, nobody would stop this one
    ProcessHandle.current()
        .parent()
        .filter(parent -> System.getProperty("opencities.parent") != null)
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(Exit.FAILED.code)));
  }
}
