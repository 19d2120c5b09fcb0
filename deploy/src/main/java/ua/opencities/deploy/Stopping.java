package ua.opencities.deploy;

import sun.misc.Signal;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

/**
 * Ctrl-C and SIGTERM: portals first, then the database, then the exit code 0. Not by a shutdown
 * hook: hooks run beside each other, and Payara's own would take the portals away while ours still
 * closes them.
 */
final class Stopping {
  private Stopping() {}

  static void onSignal(Platform platform) {
    for (String name : new String[] {"INT", "TERM", "HUP"}) {
      Signal.handle(new Signal(name), signal -> stop(platform));
    }
    // the first process carries the signals; if it is killed hard, nobody would stop this one
    if (Boolean.getBoolean("opencities.has-parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> stop(platform)));
    }
  }

  private static void stop(Platform platform) {
    if (platform.closing()) {
      return; // Ctrl-C reaches both processes, and the first passes its own on
    }
    Console.say("stopping");
    int code = Exit.DONE.code;
    try {
      platform.close();
      Console.say("stopped");
    } catch (RuntimeException | LinkageError e) {
      // a program replaced under its own feet cannot load what it needs: it must end all the same
      e.printStackTrace(Console.messages());
      code = Exit.FAILED.code;
    }
    Runtime.getRuntime().halt(code);
  }

  /** The start is given up because of a signal; the signal's thread ends the process. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
