package ua.opencities.deploy.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;
import ua.opencities.deploy.told.Versions;

/** Both portals in one Payara Micro. */
public final class Portals implements AutoCloseable {
  public static final String MEMBER = "member-portal";
  public static final String ADMIN = "admin-portal";
  private static final String SERVER = "configs.config.server-config.";
  private static final String HTTP =
      SERVER + "network-config.protocols.protocol.http-listener.http.";

  /**
   * The server keeps HTTP/2 frames for the next request and does not forget that one was cut off as
   * too long: after one over-long address others were answered 431. New frames are cheap.
   */
  private static final String NEW_FRAMES =
      "org.glassfish.grizzly.http2.frames.Http2Frame.dont-recycle";

  /** Nothing of ours was written for javax: the server need not look through each class for it. */
  private static final String LOOKS_FOR_JAVAX = "fish.payara.deployment.transform.namespace";

  private final PayaraMicroRuntime runtime;

  private Portals(PayaraMicroRuntime runtime) {
    this.runtime = runtime;
  }

  /** Asked before the database starts: a taken port must cost nobody ten seconds. */
  public static void refuseTakenPort(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new Refused(Exit.PORT_TAKEN, "port.taken", port, host, port + 1);
    }
  }

  /**
   * @param settings what the portals read by MicroProfile Config
   */
  public static Portals start(
      DataFolder folder,
      Path apps,
      List<String> names,
      String host,
      int port,
      Map<String, String> settings) {
    settings.forEach(System::setProperty);
    System.setProperty(NEW_FRAMES, "true");
    System.setProperty(LOOKS_FOR_JAVAX, "false");
    freshTemporaryFolders(folder);
    ServerLog.into(folder);
    unpackServer(folder);
    PayaraMicro payara = PayaraMicro.getInstance();
    payara.setNoCluster(true).setNoHazelcast(true).setPrintLogo(false).setHttpPort(port);
    payara.setRootDir(folder.inside("run").toFile());
    payara.setLogPropertiesFile(ServerLog.properties(folder).toFile());
    payara.setPreBootHandler(commands -> beforeBoot(commands, host));
    names.forEach(name -> payara.addDeploymentFile(apps.resolve(name + ".war").toFile()));
    try {
      PayaraMicroRuntime runtime = payara.bootStrap();
      Portals portals = new Portals(runtime);
      if (!runtime.getDeployedApplicationNames().containsAll(names)) {
        portals.close();
        throw new Refused(Exit.FAILED, "server.not-deployed", folder.inside("logs"));
      }
      return portals;
    } catch (BootstrapException e) {
      throw new Refused(Exit.FAILED, "server.not-started", folder.inside("logs"), e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      runtime.shutdown();
    } catch (BootstrapException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void beforeBoot(AdminCommandRunner commands, String host) {
    // without this Hazelcast listens on 6900 on every interface in spite of both "no" flags
    set(commands, SERVER + "hazelcast-config-specific-configuration.enabled", "false");
    set(
        commands,
        SERVER + "network-config.network-listeners.network-listener.http-listener.address",
        host);
    set(commands, HTTP + "compression", "on");
    set(
        commands,
        HTTP + "compressable-mime-type",
        "text/html,text/css,text/plain,text/csv,text/javascript,application/javascript,application/json,application/problem+json,image/svg+xml");
    set(commands, HTTP + "server-header", "false");
    set(commands, HTTP + "xpowered-by", "false");
    set(commands, HTTP + "trace-enabled", "false");
  }

  private static void set(AdminCommandRunner commands, String name, String value) {
    var answer = commands.run("set", name + "=" + value);
    if (answer.getExitStatus() == fish.payara.micro.ClusterCommandResult.ExitStatus.FAILURE) {
      throw new IllegalStateException(name + ": " + answer.getOutput());
    }
  }

  /**
   * A root used before says "already has a web module"; what a killed one left must not pile up.
   */
  private static void freshTemporaryFolders(DataFolder folder) {
    Leftovers.putAside(folder, "run", "tmp");
    Leftovers.deleteBesides(folder);
    try {
      folder.makeForOwner(folder.inside("run"));
      folder.makeForOwner(folder.inside("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("java.io.tmpdir", folder.inside("tmp").toString());
  }

  /** Without this the classes are read out of nested jars: twice the processor time of a start. */
  private static void unpackServer(DataFolder folder) {
    String name = "payara-" + Versions.PAYARA;
    boolean whole = folder.read(name + "/.whole").isPresent();
    if (!whole) {
      folder.delete(name);
    }
    try {
      folder.makeForOwner(folder.inside(name));
      PayaraMicro.setUpackedJarDir(folder.inside(name).toFile());
      PayaraMicro.unpackJars();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.writeForOwner(name + "/.whole", Versions.PAYARA);
  }
}
