package ua.opencities.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.opencities.identity.SampleAccount;

/** Someone outside with cookies, who follows no redirect by itself. */
public final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String portal;

  /**
   * @param portal its address, with or without the last slash
   */
  public Visitor(String portal) {
    this.portal = portal.replaceAll("/$", "");
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<byte[]> bytes(String path) {
    try {
      return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(path, broken);
    }
  }

  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  /** Any verb, any body. */
  public HttpResponse<String> send(
      String verb, String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .method(verb, BodyPublishers.ofString(body)));
  }

  /** As a person does it: opens the page, fills the form. */
  public HttpResponse<String> signIn(String email, String password) {
    return post(
        "/sign-in", Map.of("email", email, "password", password, "_csrf", token("/sign-in")));
  }

  public HttpResponse<String> signIn(SampleAccount account) {
    return signIn(account.email(), account.password());
  }

  /** The proof that a form was made for this visitor. */
  public String token(String page) {
    Matcher found = TOKEN.matcher(get(page).body());
    if (!found.find()) throw new IllegalStateException("no form on " + page);
    return found.group(1);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(portal + path)).timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
