package ua.opencities.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request over a connection of its own, from an address that a test chooses: the JDK's client
 * chooses it by itself and does not send every header.
 */
final class Call {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final int port;
  private final String from;
  private String to = "127.0.0.1";
  private final Map<String, String> headers = new LinkedHashMap<>();

  private Call(int port, String from) {
    this.port = port;
    this.from = from;
  }

  static Call to(int port) {
    return from("127.0.0.1", port);
  }

  static Call from(String address, int port) {
    return new Call(port, address);
  }

  Call reaching(String address) {
    to = address;
    return this;
  }

  Call with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Answer get(String path) throws IOException {
    return send("GET " + path, "");
  }

  Answer post(String path, Map<String, String> form) throws IOException {
    with("Content-Type", "application/x-www-form-urlencoded");
    return send(
        "POST " + path,
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
  }

  private Answer send(String verb, String body) throws IOException {
    var request = new StringBuilder(verb + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
    headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    request.append("Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.setSoTimeout(60_000);
      socket.connect(new InetSocketAddress(InetAddress.getByName(to), port), 10_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * @param text as it came over the wire
   */
  record Answer(String text) {
    int status() {
      return Integer.parseInt(text.split(" ")[1]);
    }

    List<String> headers(String name) {
      return text.substring(0, text.indexOf("\r\n\r\n"))
          .lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .toList();
    }

    String token() {
      Matcher found = TOKEN.matcher(text);
      if (!found.find()) throw new IllegalStateException("no form: " + text);
      return found.group(1);
    }
  }
}
