package ua.opencities.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A file larger than the server's whole memory (320 MB, launcher's flag) is refused at its field.
 */
@ExtendWith(OnPlatform.class)
class LargeFileIT {
  private static final long SIZE = 400L << 20;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern OFFICIAL = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private String address;
  private String programme;

  @BeforeEach
  void aClerkRecordsAnAct(Platform platform) {
    address = platform.address();
    String door = get("/sign-in").body();
    post(
        "/sign-in",
        "email",
        Person.ZHOVKVA.email(),
        "password",
        Person.PASSWORD,
        "_csrf",
        token(door));
    String home = get("/programmes/new").body();
    programme =
        post("/programmes/new", "_csrf", token(home), "from", "2027", "to", "2027")
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst(".*(/programmes/[0-9a-f-]{36}).*", "$1");
  }

  @Test
  void whatWasTypedComesBackAndTheConnectionLives() {
    String page = programme + "/acts/committee";
    var answer = send(page, token(get(page).body()), SIZE);
    assertThat(answer.statusCode()).isEqualTo(303);
    String shown = get(page).body();
    assertThat(shown)
        .contains("value=\"77/1\"", "value=\"2026-11-19\"", "href=\"#f-file\"")
        .contains("Файл завеликий: дозволено щонайбільше 20 МБ", "Рішення.pdf");
    assertThat(get(programme).body()).doesNotContain("77/1");
  }

  @Test
  void aFileAByteTooLargeIsRefusedAlike() {
    String page = programme + "/acts/committee";
    assertThat(send(page, token(get(page).body()), (20L << 20) + 1).statusCode()).isEqualTo(303);
    assertThat(get(page).body())
        .contains("value=\"77/1\"", "href=\"#f-file\"", "щонайбільше 20 МБ");
  }

  @Test
  void whoeverHasNoTokenIsTurnedAwayAndTheServerGoesOn() {
    String page = programme + "/acts/committee";
    try {
      assertThat(http.send(request(page, "чужий", SIZE), BodyHandlers.ofString()).statusCode())
          .isEqualTo(403);
    } catch (IOException cutOff) {
      assertThat(cutOff).as("closed while it was still being sent to").isNotNull();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    assertThat(get(page).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> send(String page, String token, long size) {
    return sent(request(page, token, size));
  }

  private HttpRequest request(String page, String token, long size) {
    Matcher official = OFFICIAL.matcher(get(page).body());
    String signatory = official.find() ? official.group(1) : "";
    String before =
        part("_csrf", token)
            + part("_from", page)
            + part("number", "77/1")
            + part("official", signatory)
            + "--oc\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Рішення.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
    String after = "\r\n" + part("date", "2026-11-19") + "--oc--\r\n";
    var parts =
        List.of(
            new ByteArrayInputStream(before.getBytes(UTF_8)),
            new Generated(size),
            new ByteArrayInputStream(after.getBytes(UTF_8)));
    return request(page)
        .header("Content-Type", "multipart/form-data; boundary=oc")
        .POST(
            BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(Collections.enumeration(parts))))
        .build();
  }

  private static String part(String name, String value) {
    return "--oc\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private HttpResponse<String> get(String path) {
    return sent(request(path).GET().build());
  }

  private HttpResponse<String> post(String path, String... fields) {
    var form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2)
      form.append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8))
          .append('&');
    return sent(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> sent(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String token(String page) {
    Matcher found = TOKEN.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** Nobody holds it: neither the server nor this test. */
  private static final class Generated extends InputStream {
    private final long size;
    private long given;

    Generated(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return given++ < size ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (given >= size) return -1;
      int count = (int) Math.min(size - given, length);
      java.util.Arrays.fill(into, from, from + count, (byte) 'x');
      given += count;
      return count;
    }
  }
}
