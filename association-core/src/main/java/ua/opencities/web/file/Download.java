package ua.opencities.web.file;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.shared.held.Held;
import ua.opencities.web.held.OpenFile;

/** A file to be kept by the reader, never opened inside the portal's page. */
public final class Download {
  private Download() {}

  public static Response of(PaperFile paper) {
    return attachment(paper.name(), paper.mediaType(), paper.bytes());
  }

  public static Response attachment(String name, String mediaType, byte[] bytes) {
    return response(name, mediaType, bytes.length, bytes);
  }

  /** Closed when it is sent, or when nobody took it. */
  public static Response held(String name, String mediaType, Held content) {
    return streamed(
        name, mediaType, content.size(), new OpenFile(content::writeTo, content::close));
  }

  /** For files too large to stand in memory. */
  public static Response streamed(
      String name, String mediaType, long size, StreamingOutput content) {
    return response(name, mediaType, size, content);
  }

  /** A record as the API would write it. */
  public static Response json(String name, Object told) {
    return kept(name, "application/json", told).build();
  }

  /** The same for anybody: other sites' pages may read it, what lies between keeps it a while. */
  public static Response forEverybody(Response file) {
    Response open = Response.fromResponse(file).build();
    open.getHeaders().putSingle("Cache-Control", "public, max-age=300");
    open.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
    return open;
  }

  private static Response response(String name, String mediaType, long size, Object content) {
    return kept(name, mediaType, content).header("Content-Length", size).build();
  }

  private static Response.ResponseBuilder kept(String name, String mediaType, Object content) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return Response.ok(content)
        .type(mediaType)
        .header("Cache-Control", "private, no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
  }
}
