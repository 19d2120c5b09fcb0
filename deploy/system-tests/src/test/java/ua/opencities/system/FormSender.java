package ua.opencities.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms as a browser does, with files that nobody holds as a whole. */
final class FormSender {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern OFFICIAL = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String address;

  private FormSender(String address) {
    this.address = address;
  }

  static FormSender signedIn(Platform platform, Person person) {
    var sender = new FormSender(platform.address() + person.portal());
    sender.post("/sign-in", "email", person.email(), "password", Person.PASSWORD);
    return sender;
  }

  /** A draft of these years; the path of its page. */
  String programme(String from, String to) {
    return post("/programmes/new", "from", from, "to", to)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*(/programmes/[0-9a-f-]{36}).*", "$1");
  }

  HttpResponse<String> get(String path) {
    return sent(to(path).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String page, String... fields) {
    var form = new StringBuilder("_csrf=" + URLEncoder.encode(token(page), UTF_8));
    for (int i = 0; i < fields.length; i += 2)
      form.append('&')
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    return sent(
        to(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  String token(String page) {
    Matcher found = TOKEN.matcher(get(page).body());
    if (!found.find()) throw new AssertionError("no form on " + page);
    return found.group(1);
  }

  /** Whoever is offered first on the page, to sign an act. */
  String signatory(String page) {
    Matcher official = OFFICIAL.matcher(get(page).body());
    return official.find() ? official.group(1) : "";
  }

  /**
   * @param before and after, as {@link #field} writes them
   */
  HttpRequest upload(String page, String before, InputStream file, String after) {
    String head =
        before
            + "--oc\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Рішення.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n";
    String end = "\r\n" + after + "--oc--\r\n";
    var parts =
        List.of(
            new ByteArrayInputStream(head.getBytes(UTF_8)),
            file,
            new ByteArrayInputStream(end.getBytes(UTF_8)));
    return to(page)
        .header("Content-Type", "multipart/form-data; boundary=oc")
        .POST(
            BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(Collections.enumeration(parts))))
        .build();
  }

  static String field(String name, String value) {
    return "--oc\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(4));
  }

  HttpResponse<String> sent(HttpRequest request) {
    return sent(request, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> read) {
    try {
      return trySending(request, read);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  <T> HttpResponse<T> trySending(HttpRequest request, BodyHandler<T> read) throws IOException {
    try {
      return http.send(request, read);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
