package ua.opencities.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gets pages one after another over a kept connection.
 *
 * @param header name and value of the one header sent, or empty
 */
record PageWork(HttpClient client, List<URI> pages, List<String> header) implements Work {

  static HttpClient newClient() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  @Override
  public Callable<Integer> open() {
    List<HttpRequest> requests = pages.stream().map(this::request).toList();
    var next = new AtomicInteger();
    return () -> get(requests.get(Math.floorMod(next.getAndIncrement(), requests.size()))).length;
  }

  String body() throws IOException, InterruptedException {
    return new String(get(request(pages.get(0))), StandardCharsets.UTF_8);
  }

  byte[] bytes() throws IOException, InterruptedException {
    return get(request(pages.get(0)));
  }

  private HttpRequest request(URI page) {
    var request = HttpRequest.newBuilder(page);
    if (!header.isEmpty()) request.header(header.get(0), header.get(1));
    return request.build();
  }

  private byte[] get(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200)
      throw new IOException(request.uri() + " answered " + answer.statusCode());
    return answer.body();
  }
}
