package ua.opencities.deploy.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * The client side of {@code POST /admin/operator/<verb>}: a form goes in with the key that only the
 * owner of the data folder can read; bytes to print or to save come out.
 */
public final class OperatorDoor {
  public static final String KEY = "secrets/operator-key";
  private static final String RUNNING = "running";

  private final int port;
  private final String key;

  private OperatorDoor(int port, String key) {
    this.port = port;
    this.key = key;
  }

  public static OperatorDoor at(DataFolder folder, int port) {
    return new OperatorDoor(port, folder.read(KEY).orElse(""));
  }

  /** The door of the server that holds this folder. */
  public static OperatorDoor ofTheRunning(DataFolder folder) {
    int port =
        folder
            .read(RUNNING)
            .map(Integer::parseInt)
            .orElseThrow(() -> new Refused(Exit.FOLDER_IN_USE, "folder.starting", folder.root()));
    return at(folder, port);
  }

  public static void announce(DataFolder folder, int port) {
    folder.writeForOwner(RUNNING, String.valueOf(port));
  }

  public static void withdraw(DataFolder folder) {
    folder.delete(RUNNING);
  }

  public byte[] ask(String verb, Map<String, String> form) {
    return askIfKnown(verb, form)
        .orElseThrow(() -> new Refused(Exit.REFUSED, "door.unknown", verb));
  }

  /** A file goes in as it is; what is said of it goes in the address. */
  public byte[] hand(String verb, Map<String, String> said, byte[] file) {
    return ask(verb + "?" + encoded(said), "application/octet-stream", file)
        .orElseThrow(() -> new Refused(Exit.REFUSED, "door.unknown", verb));
  }

  /** Empty where the server knows no such verb or has nothing to say. */
  public Optional<byte[]> askIfKnown(String verb, Map<String, String> form) {
    return ask(
        verb, "application/x-www-form-urlencoded", encoded(form).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<byte[]> ask(String verb, String type, byte[] body) {
    try {
      HttpURLConnection call =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/admin/operator/" + verb)
                  .toURL()
                  .openConnection();
      call.setRequestMethod("POST");
      call.setConnectTimeout(5_000);
      call.setReadTimeout(120_000);
      call.setDoOutput(true);
      call.setInstanceFollowRedirects(false);
      call.setRequestProperty("X-Operator-Key", key);
      call.setRequestProperty("Content-Type", type);
      call.getOutputStream().write(body);
      return answer(call);
    } catch (IOException e) {
      throw new Refused(Exit.FAILED, "door.silent", port, e.getMessage());
    }
  }

  private static Optional<byte[]> answer(HttpURLConnection call) throws IOException {
    int status = call.getResponseCode();
    if (status == 404 || status == 204) {
      return Optional.empty();
    }
    if (status == 200) {
      try (InputStream in = call.getInputStream()) {
        return Optional.of(in.readAllBytes());
      }
    }
    try (InputStream in = call.getErrorStream()) {
      String said = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      throw new Refused(
          status < 500 ? Exit.REFUSED : Exit.FAILED, "door.refused", status, said.strip());
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> part(e.getKey()) + "=" + part(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
