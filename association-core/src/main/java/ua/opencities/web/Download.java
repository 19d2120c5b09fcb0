package ua.opencities.web;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to be kept by the reader, never opened inside the portal's page. */
public final class Download {
  private Download() {}

  public static Response attachment(String name, String mediaType, byte[] bytes) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return Response.ok(bytes)
        .type(mediaType)
        .header("Content-Length", bytes.length)
        .header("Cache-Control", "private, no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
        .build();
  }
}
