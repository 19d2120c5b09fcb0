package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address that is too long is the fault of its sender alone. */
@ExtendWith(OnPlatform.class)
class LongAddressIT {

  @Test
  void othersAreAnsweredAfterAnOverlongAddressByHttp2(Platform platform) throws Exception {
    for (int times = 0; times < 10; times++)
      assertThat(status(platform, "/sign-in?next=" + "x".repeat(16_000))).isNotEqualTo(200);
    for (int times = 0; times < 40; times++)
      assertThat(status(platform, "/sign-in")).isEqualTo(200);
  }

  /** By a connection of its own that has spoken HTTP/2 before; 0 when the server broke it off. */
  private static int status(Platform platform, String path) throws Exception {
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    var first = http.send(request(platform, "/assets/icon.svg"), BodyHandlers.discarding());
    assertThat(first.version()).isEqualTo(HttpClient.Version.HTTP_2);
    try {
      return http.send(request(platform, path), BodyHandlers.discarding()).statusCode();
    } catch (IOException brokenOff) {
      return 0;
    }
  }

  private static HttpRequest request(Platform platform, String path) {
    return HttpRequest.newBuilder(URI.create(platform.address() + path))
        .timeout(Duration.ofSeconds(20))
        .build();
  }
}
